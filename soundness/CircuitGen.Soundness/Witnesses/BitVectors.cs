using System.Numerics;
using CircuitGen.ConstraintSystems;
using CircuitGen.Fields;

namespace CircuitGen.Soundness.Witnesses;

/// <summary>
/// The constraints L(L - 1) = 0 with L = value - sum of weight * boolean wire, or (value - S)(value - M - T) = 0 with two such sums, in
/// which a prover who has changed the value must set the booleans again.
/// </summary>
public sealed class BitVectors
{
    private static readonly BigInteger s_small = BigInteger.One << 252;

    private readonly ConstraintSystem _system;
    private readonly FieldRows _rows;
    private readonly BitVector?[] _vectors;

    /// <summary>Finds them.</summary>
    public BitVectors(ConstraintSystem system, FieldRows rows)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(rows);
        (_system, _rows) = (system, rows);
        _vectors = new BitVector?[system.ConstraintCount];
        var booleans = new HashSet<int>();
        for (var row = 0; row < _vectors.Length; row++)
        {
            _vectors[row] = Find(row, booleans);
        }
    }

    /// <summary>The constraints that have booleans to set.</summary>
    public IEnumerable<int> Rows => Enumerable.Range(0, _vectors.Length).Where(row => _vectors[row] is { Digits.Length: > 0 });

    /// <summary>Whether a constraint is one of them, or a boolean's own.</summary>
    public bool Contains(int row) => _vectors[row] is not null;

    /// <summary>Sets the booleans so that they spell the value plus <paramref name="alias"/> times p, if they can.</summary>
    public void Set(int row, Scalar[] values, int alias = 0)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (_vectors[row] is not { } vector)
        {
            return;
        }

        foreach (var digit in vector.Digits)
        {
            values[digit.Wire] = Scalar.Zero;
        }

        var rest = _rows.Evaluate(_system.A, row, values).ToBigInteger() + (alias * Scalar.Modulus);
        var lighter = vector.Remainder + vector.Digits.Aggregate(BigInteger.Zero, static (sum, digit) => sum + digit.Weight);
        rest -= rest < vector.Offset ? 0 : vector.Offset;
        foreach (var (wire, weight) in vector.Digits.OrderByDescending(static digit => digit.Weight))
        {
            lighter -= weight;
            if (rest > lighter)
            {
                values[wire] = Scalar.One;
                rest -= weight;
            }
        }
    }

    /// <summary>
    /// Where the newest wire q of the value has a coefficient d: sets it to what makes the value the remainder of a division by d, then the
    /// booleans.
    /// </summary>
    public void SetQuotient(int row, Scalar[] values, int kept)
    {
        ArgumentNullException.ThrowIfNull(values);
        var wire = Array.Find(_rows.FreeWires(row), wire => wire != kept && wire >= _system.Shape.FirstInternal && !_vectors[row]!.Digits.Any(digit => digit.Wire == wire));
        if (wire == 0)
        {
            return;
        }

        values[wire] = Scalar.Zero;
        foreach (var digit in _vectors[row]!.Digits)
        {
            values[digit.Wire] = Scalar.Zero;
        }

        var divisor = (-_rows.Coefficient(_system.A, row, wire).ToScalar()).ToSignedBigInteger();
        var value = _rows.Evaluate(_system.A, row, values).ToSignedBigInteger();
        var quotient = BigInteger.DivRem(value, divisor, out var remainder);
        values[wire] = Scalar.From(remainder.Sign < 0 ? quotient - divisor.Sign : quotient);
        Set(row, values);
    }

    private BitVector? Find(int row, HashSet<int> booleans)
    {
        int[] a = [.. _system.A.RowWires(row)], b = [.. _system.B.RowWires(row)];
        if (_system.C.RowWires(row).Length > 0 || a.Length == 0 || b.Length == 0)
        {
            return null;
        }

        // The digits are in the second factor. The rest of the two factors is the same but for the constant one. L's own weight is 1, no other's.
        var offset = (_rows.Coefficient(_system.A, row, 0).ToScalar() - _rows.Coefficient(_system.B, row, 0).ToScalar()).ToBigInteger();
        var hasRemainder = offset.IsOne && a.Where(static wire => wire > 0).SequenceEqual(b.Where(static wire => wire > 0));
        var digits = b.Where(booleans.Contains).Select(wire => (Wire: wire, Weight: Weight(_system.B, row, wire)))
            .Where(digit => digit.Weight > (hasRemainder ? 1 : 0) && (digit.Weight.IsPowerOfTwo || digit.Weight < s_small)).ToArray();
        int[] wires = [0, .. digits.Select(static digit => digit.Wire)];
        if (!a.Except(wires).SequenceEqual(b.Except(wires)))
        {
            return null;
        }

        booleans.ExceptWith(wires);
        if (a.Length == 1 && b.Length <= 2 && a[0] > 0 && _rows.IsFree(a[0]))
        {
            booleans.Add(a[0]);
        }

        return hasRemainder ? new(digits, 0, 1) : new(digits, offset, 0);
    }

    private BigInteger Weight(ConstraintMatrix side, int row, int wire) => (-_rows.Coefficient(side, row, wire).ToScalar()).ToBigInteger();

    /// <summary>How booleans spell a value.</summary>
    /// <param name="Digits">The booleans.</param>
    /// <param name="Offset">M: what values from M on exceed it by is spelt, lower ones are spelt themselves.</param>
    /// <param name="Remainder">1 where a value may also exceed the sum by 1.</param>
    private sealed record BitVector((int Wire, BigInteger Weight)[] Digits, BigInteger Offset, int Remainder);
}
