using System.Numerics;
using CircuitGen.ConstraintSystems;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Soundness.Fields;

/// <summary>A constraint system over a small prime field, small enough to try every assignment of its wires.</summary>
/// <param name="Prime">The field's prime.</param>
/// <param name="WireCount">All wires, the constant one included.</param>
/// <param name="Rows">The constraints.</param>
public sealed record SmallSystem(int Prime, int WireCount, IReadOnlyList<SmallRow> Rows)
{
    /// <summary>The rows of a recorded system.</summary>
    public static SmallSystem From(ConstraintSystem system) => new(
        (int)system.Modulus,
        system.WireCount,
        [.. Enumerable.Range(0, system.ConstraintCount).Select(row => new SmallRow(
            Side(system, system.A, row), Side(system, system.B, row), Side(system, system.C, row)))]);

    /// <summary>A linear combination in the terms of this field.</summary>
    public SmallTerm[] Reduce(LinearCombination combination)
    {
        var terms = new List<SmallTerm> { new(0, Modulo(combination.Constant)) };
        foreach (var term in combination.Terms)
        {
            terms.Add(new(term.Wire, Modulo(term.Coefficient)));
        }

        return [.. terms];
    }

    /// <summary>The residue of an integer.</summary>
    public int Residue(BigInteger value) => (int)(((value % Prime) + Prime) % Prime);

    private static SmallTerm[] Side(ConstraintSystem system, ConstraintMatrix matrix, int row)
    {
        var wires = matrix.RowWires(row);
        var coefficients = matrix.RowCoefficientIndexes(row);
        var terms = new SmallTerm[wires.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            terms[i] = new(wires[i], (int)system.Coefficients.Values[coefficients[i]].ToBigInteger());
        }

        return terms;
    }

    private int Modulo(Integer value) => Residue(value.ToBigInteger());
}
