using System.Numerics;
using CircuitGen.Fields;

namespace CircuitGen.Soundness.Witnesses;

/// <summary>
/// The constraints A * B = sum of lanes - products, where each lane is a power of two times a quotient and its dropped bits: a prover takes the sum
/// apart into lanes, the heaviest first, each to the nearest integer, since lanes may be negative.
/// </summary>
public sealed class PackedLanes
{
    private readonly ConstraintSystem _system;
    private readonly FieldRows _rows;
    private readonly Dictionary<int, List<(int Wire, BigInteger Weight)>> _lanesOf = [];

    /// <summary>Finds them: more than one wire to choose, of which the lanes' have positive coefficients, growing with their weights.</summary>
    public PackedLanes(ConstraintSystem system, FieldRows rows)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(rows);
        (_system, _rows) = (system, rows);
        for (var row = 0; row < system.ConstraintCount; row++)
        {
            var lanes = system.C.RowWires(row).ToArray().Where(rows.IsFree)
                .Select(wire => (Wire: wire, Weight: rows.Coefficient(system.C, row, wire).ToScalar().ToSignedBigInteger()))
                .Where(static lane => lane.Weight.Sign > 0).OrderByDescending(static lane => lane.Weight).ToList();
            if (lanes.Count > 1 && lanes.TrueForAll(static lane => lane.Weight.IsPowerOfTwo) && lanes.Zip(lanes.Skip(1)).All(static pair => pair.First.Weight > pair.Second.Weight))
            {
                _lanesOf[row] = lanes;
            }
        }
    }

    /// <summary>Sets the wires of the lanes so that the constraint holds; gives whether it has any.</summary>
    public bool Set(int row, Scalar[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (!_lanesOf.TryGetValue(row, out var lanes))
        {
            return false;
        }

        foreach (var (wire, _) in lanes)
        {
            values[wire] = Scalar.Zero;
        }

        var rest = _rows.Excess(row, values).ToSignedBigInteger();
        for (var first = 0; first < lanes.Count;)
        {
            // A lane is a quotient and the bits right below it.
            var end = first + 1;
            while (end < lanes.Count && lanes[end].Weight * 2 == lanes[end - 1].Weight)
            {
                end++;
            }

            var unit = lanes[end - 1].Weight;
            var lane = Floor(rest + (unit / 2), unit);
            rest -= lane * unit;
            foreach (var (wire, weight) in lanes[first..end])
            {
                var part = Floor(lane, weight / unit);
                values[wire] = Scalar.From(part);
                lane -= part * (weight / unit);
            }

            first = end;
        }

        return true;
    }

    private static BigInteger Floor(BigInteger value, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(value, divisor, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }
}
