using System.Numerics;

namespace CircuitGen.Certificates;

/// <summary>Recognizes constraints that say more than their polynomial: booleans, digit groups, one of two values.</summary>
internal sealed class RowPatterns
{
    private readonly R1csSystem _system;
    private readonly R1csForm _minusOne;
    private readonly int[] _firstRow;

    public RowPatterns(R1csSystem system)
    {
        _system = system;
        _minusOne = new([new(0, -1)]);
        _firstRow = new int[system.WireCount];
        for (var row = system.Rows.Count - 1; row >= 0; row--)
        {
            foreach (var term in system.Rows[row].SelectMany(static form => form.Terms))
            {
                _firstRow[term.Wire] = row;
            }
        }
    }

    /// <summary>Whether the row is L(L - 1) = 0 or (L - 1)L = 0; gives L.</summary>
    public R1csForm? BooleanForm(int row)
    {
        var (a, b, c) = (_system.Rows[row][0], _system.Rows[row][1], _system.Rows[row][2]);
        if (c.Terms.Length > 0 || a.IsConstant)
        {
            return null;
        }

        if (R1csForm.Combine(a, 1, _minusOne, _system.Prime).Equals(b))
        {
            return a;
        }

        return R1csForm.Combine(b, 1, _minusOne, _system.Prime).Equals(a) ? b : null;
    }

    /// <summary>The wire that a row shows to be 0 or 1, if L is a wire alone.</summary>
    public int? BooleanWire(int row) =>
        BooleanForm(row) is { } form && form.Terms.Length == 1 && form.Terms[0].Coefficient.IsOne ? form.Terms[0].Wire : null;

    /// <summary>
    /// The group that ends at a row: the booleans made right before it, as many as occur in it and are neither inputs nor in use before.
    /// Any other split of L would be as sound; this one is what gadgets lay out.
    /// </summary>
    public DigitGroup? Group(int row)
    {
        if (BooleanForm(row) is not { } form)
        {
            return EitherSum(row);
        }

        // L is a digit of weight 1, the others weigh minus their coefficient in L.
        var digits = DigitsBefore(row, form);
        var (low, high) = Sums(digits);
        high++;
        return new(row, [.. digits.Select(static digit => digit.Wire)], Without(digits, form), low, high, IsUnique(digits, high - low));
    }

    /// <summary>
    /// (V - S)(V - M - T) = 0 with S and T sums of weighted booleans: V is one of the sums S or M more than one of the sums T.
    /// </summary>
    private DigitGroup? EitherSum(int row)
    {
        var (a, b, c) = (_system.Rows[row][0], _system.Rows[row][1], _system.Rows[row][2]);
        var digits = c.Terms.Length == 0 ? DigitsBefore(row, b) : [];
        if (digits.Count == 0)
        {
            return null;
        }

        var value = Without(digits, a);
        var offset = R1csForm.Combine(value, -1, Without(digits, b), _system.Prime);
        if (!offset.IsConstant)
        {
            return null;
        }

        var (low, high) = Sums(digits);
        var (otherLow, otherHigh) = Sums([.. digits.Select(digit => digit with { Coefficient = a[digit.Wire] })]);
        return new(
            row,
            [.. digits.Select(static digit => digit.Wire)],
            value,
            BigInteger.Min(otherLow, low + offset.Constant),
            BigInteger.Max(otherHigh, high + offset.Constant),
            IsUnique: false);
    }

    private List<R1csTerm> DigitsBefore(int row, R1csForm form)
    {
        var digits = new List<R1csTerm>();
        for (var before = row - 1; before >= 0 && BooleanWire(before) is { } wire; before--)
        {
            var coefficient = form[wire];
            if (coefficient.IsZero || (digits.Count > 0 && digits[^1].Wire != wire + 1)
                || wire <= _system.OutputCount + _system.InputCount || _firstRow[wire] != before)
            {
                break;
            }

            digits.Add(new(wire, coefficient));
        }

        return digits;
    }

    /// <summary>The least and the greatest sum of booleans that weigh minus their coefficients.</summary>
    private static (BigInteger Low, BigInteger High) Sums(List<R1csTerm> digits)
    {
        BigInteger low = 0, high = 0;
        foreach (var digit in digits)
        {
            (low, high) = digit.Coefficient.Sign > 0 ? (low - digit.Coefficient, high) : (low, high - digit.Coefficient);
        }

        return (low, high);
    }

    private static R1csForm Without(List<R1csTerm> digits, R1csForm form) =>
        new([.. form.Terms.Where(term => !digits.Exists(digit => digit.Wire == term.Wire))]);

    /// <summary>Sums are unique if each weight exceeds the sum of all lighter ones and all together stay below p.</summary>
    private bool IsUnique(List<R1csTerm> digits, BigInteger total)
    {
        BigInteger sum = 1;
        foreach (var weight in digits.Select(static digit => BigInteger.Abs(digit.Coefficient)).Order())
        {
            if (weight <= sum)
            {
                return false;
            }

            sum += weight;
        }

        return total < _system.Prime;
    }
}
