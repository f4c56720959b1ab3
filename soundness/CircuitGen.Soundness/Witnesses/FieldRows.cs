using CircuitGen.ConstraintSystems;
using CircuitGen.Fields;

namespace CircuitGen.Soundness.Witnesses;

/// <summary>The constraints of a circuit with values on its wires: evaluates them and solves them for one wire.</summary>
/// <param name="system">The circuit.</param>
public sealed class FieldRows(ConstraintSystem system)
{
    /// <summary>Wires of a constraint that a prover may choose, what depends on others first: outputs, then the newest.</summary>
    public int[] FreeWires(int row) =>
    [
        .. Sides.SelectMany(side => side.RowWires(row).ToArray()).Distinct().Where(IsFree).OrderByDescending(wire => wire < system.Shape.FirstInternal).ThenByDescending(static wire => wire),
    ];

    private ConstraintMatrix[] Sides { get; } = [system.A, system.B, system.C];

    /// <summary>Whether a wire is neither the constant one nor an input.</summary>
    public bool IsFree(int wire) => wire >= system.Shape.FirstInternal || (wire >= system.Shape.FirstOutput && wire < system.Shape.FirstPublicInput);

    /// <summary>The value of a linear combination.</summary>
    public Scalar Evaluate(ConstraintMatrix side, int row, Scalar[] values)
    {
        ArgumentNullException.ThrowIfNull(side);
        ArgumentNullException.ThrowIfNull(values);
        var wires = side.RowWires(row);
        var coefficients = side.RowCoefficientIndexes(row);
        var sum = Scalar.Zero;
        for (var i = 0; i < wires.Length; i++)
        {
            sum += system.Coefficients.MontgomeryValues[coefficients[i]] * values[wires[i]];
        }

        return sum;
    }

    /// <summary>The coefficient of a wire, 0 where it does not occur.</summary>
    public MontgomeryScalar Coefficient(ConstraintMatrix side, int row, int wire)
    {
        ArgumentNullException.ThrowIfNull(side);
        var at = side.RowWires(row).IndexOf(wire);
        return at < 0 ? MontgomeryScalar.Zero : system.Coefficients.MontgomeryValues[side.RowCoefficientIndexes(row)[at]];
    }

    /// <summary>A * B - C.</summary>
    public Scalar Excess(int row, Scalar[] values) =>
        (MontgomeryScalar.From(Evaluate(system.A, row, values)) * Evaluate(system.B, row, values)) - Evaluate(system.C, row, values);

    /// <summary>Of a product that must be 0 and both factors of which have the wire: makes one of them 0, so that the wire is the greater.</summary>
    public bool SolveFactor(int row, int wire, Scalar[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        MontgomeryScalar a = Coefficient(system.A, row, wire), b = Coefficient(system.B, row, wire);
        if (a.IsZero || b.IsZero || system.C.RowWires(row).Length > 0)
        {
            return false;
        }

        var first = values[wire] - (a.Inverse() * Evaluate(system.A, row, values));
        var second = values[wire] - (b.Inverse() * Evaluate(system.B, row, values));
        values[wire] = first.ToSignedBigInteger() > second.ToSignedBigInteger() ? first : second;
        return true;
    }

    /// <summary>Changes a wire so that the constraint holds, if the wire occurs in it linearly and its slope is not 0.</summary>
    public bool Solve(int row, int wire, Scalar[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        MontgomeryScalar a = Coefficient(system.A, row, wire), b = Coefficient(system.B, row, wire), c = Coefficient(system.C, row, wire);
        if (!a.IsZero && !b.IsZero)
        {
            return false;
        }

        var slope = (a * MontgomeryScalar.From(Evaluate(system.B, row, values))) + (b * MontgomeryScalar.From(Evaluate(system.A, row, values))) - c;
        if (slope.IsZero)
        {
            return false;
        }

        values[wire] -= slope.Inverse() * Excess(row, values);
        return true;
    }
}
