using System.Numerics;
using CircuitGen.Fields;

namespace CircuitGen.Soundness.Witnesses;

/// <summary>
/// The constraints L(L - 1) = 0 with L = value - sum of weight * boolean wire, in which a prover who has changed the value must set the
/// booleans again.
/// </summary>
public sealed class BitVectors
{
    private static readonly BigInteger s_small = BigInteger.One << 252;

    private readonly ConstraintSystem _system;
    private readonly FieldRows _rows;
    private readonly (int Wire, BigInteger Weight)[]?[] _digits;

    /// <summary>Finds them.</summary>
    public BitVectors(ConstraintSystem system, FieldRows rows)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(rows);
        (_system, _rows) = (system, rows);
        _digits = new (int, BigInteger)[system.ConstraintCount][];
        var booleans = new HashSet<int>();
        for (var row = 0; row < _digits.Length; row++)
        {
            _digits[row] = Find(row, booleans);
        }
    }

    /// <summary>The constraints that have booleans to set.</summary>
    public IEnumerable<int> Rows => Enumerable.Range(0, _digits.Length).Where(row => _digits[row] is { Length: > 0 });

    /// <summary>Whether a constraint is one of them, or a boolean's own.</summary>
    public bool Contains(int row) => _digits[row] is not null;

    /// <summary>Sets the booleans so that they spell the value plus <paramref name="alias"/> times p, if they can.</summary>
    public void Set(int row, Scalar[] values, int alias = 0)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (_digits[row] is not { } digits)
        {
            return;
        }

        foreach (var digit in digits)
        {
            values[digit.Wire] = Scalar.Zero;
        }

        var rest = _rows.Evaluate(_system.A, row, values).ToBigInteger() + (alias * Scalar.Modulus);
        var lighter = 1 + digits.Aggregate(BigInteger.Zero, static (sum, digit) => sum + digit.Weight);
        foreach (var (wire, weight) in digits.OrderByDescending(static digit => digit.Weight))
        {
            lighter -= weight;
            if (rest > lighter)
            {
                values[wire] = Scalar.One;
                rest -= weight;
            }
        }
    }

    private (int Wire, BigInteger Weight)[]? Find(int row, HashSet<int> booleans)
    {
        var a = _system.A.RowWires(row);
        var b = _system.B.RowWires(row);
        if (_system.C.RowWires(row).Length > 0 || a.Length == 0 || Math.Abs(a.Length - b.Length) > 1 || a[^1] != b[^1] || a[^1] == 0)
        {
            return null;
        }

        // L and L - 1 have the same terms but for the constant one.
        var left = a[0] == 0 ? a[1..] : a;
        if (!left.SequenceEqual(b[0] == 0 ? b[1..] : b))
        {
            return null;
        }

        var digits = new List<(int, BigInteger)>();
        foreach (var wire in left)
        {
            // 2^253 is more than p/2: a weight is told from a coefficient of the value by being a power of two or small.
            var weight = (-_rows.Coefficient(_system.A, row, wire).ToScalar()).ToBigInteger();
            if (booleans.Contains(wire) && weight > 1 && (weight.IsPowerOfTwo || weight < s_small))
            {
                digits.Add((wire, weight));
                booleans.Remove(wire);
            }
        }

        if (left.Length == 1 && _rows.IsFree(left[0]))
        {
            booleans.Add(left[0]);
        }

        return [.. digits];
    }
}
