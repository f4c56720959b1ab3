using CircuitGen.ConstraintSystems;
using CircuitGen.Fields;

namespace CircuitGen.Soundness.Witnesses;

/// <summary>
/// Re-derives a witness after one wire was changed, as a prover would: every later constraint with one side known and a newer wire alone
/// on the other is solved for that wire, in the order of the constraints; bits are left as they are.
/// </summary>
/// <param name="system">The circuit.</param>
public sealed class Rederivation(ConstraintSystem system)
{
    private readonly (int Row, int Wire)[] _defined = [.. Find(system)];

    /// <summary>Recomputes all wires that constraints define as products or sums of others, but for one.</summary>
    public void Run(Scalar[] values, int kept)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var (row, wire) in _defined)
        {
            if (wire == kept)
            {
                continue;
            }

            values[wire] = Scalar.Zero;
            var product = MontgomeryScalar.From(Evaluate(system.A, row, values)) * Evaluate(system.B, row, values);
            values[wire] = product - Evaluate(system.C, row, values);
        }
    }

    /// <summary>Constraints whose newest wire stands in C alone, with coefficient 1: it is A * B minus the rest of C.</summary>
    private static IEnumerable<(int Row, int Wire)> Find(ConstraintSystem system)
    {
        var seen = new HashSet<int>();
        for (var row = 0; row < system.ConstraintCount; row++)
        {
            var wires = system.C.RowWires(row);
            var found = -1;
            for (var i = 0; i < wires.Length; i++)
            {
                var wire = wires[i];
                var isFree = wire > 0 && (wire < system.Shape.FirstPublicInput || wire >= system.Shape.FirstInternal);
                if (isFree && system.C.RowCoefficientIndexes(row)[i] == CoefficientPool.One && !system.A.RowWires(row).Contains(wire) && !system.B.RowWires(row).Contains(wire))
                {
                    found = wire;
                }
            }

            if (found > 0 && seen.Add(found))
            {
                yield return (row, found);
            }
        }
    }

    private Scalar Evaluate(ConstraintMatrix matrix, int row, Scalar[] values)
    {
        var wires = matrix.RowWires(row);
        var coefficients = matrix.RowCoefficientIndexes(row);
        var sum = Scalar.Zero;
        for (var i = 0; i < wires.Length; i++)
        {
            sum += system.Coefficients.MontgomeryValues[coefficients[i]] * values[wires[i]];
        }

        return sum;
    }
}
