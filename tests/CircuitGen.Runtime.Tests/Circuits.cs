using System.Numerics;
using CircuitGen.ConstraintSystems;
using CircuitGen.Fields;
using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Runtime.Tests;

/// <summary>Small circuits built by hand.</summary>
internal static class Circuits
{
    public static readonly CircuitShape CubicShape = new(1, 1, 1);

    /// <summary>y = x^3 + 5x - a, with y the output, a public and x private; one internal wire, x^2, and two constraints.</summary>
    public static ConstraintSystem Cubic(BigInteger? modulus = null)
    {
        var names = new CircuitNames([new("result")], [new("offset")], [new("x")]);
        var sources = new SourceMap(new SourceLocation("Cubic.cs", 7, "x * x"), new SourceLocation("Cubic.cs", 8, "square * x"));
        var recorder = new ConstraintSystemRecorder(CubicShape, names, sources, 2, 2, 2, 4, modulus);
        var builder = new CircuitBuilder(CubicShape, recorder);
        var x = builder.PrivateInput(0);
        var square = builder.Allocate(WireKind.Integer);
        builder.Constrain(x, x, square, site: 0);
        builder.Constrain(square, x, builder.Output(0) - (5 * x) + builder.PublicInput(0), site: 1);
        return recorder.Build();
    }

    public static Witness CubicWitness(long x, long offset) => new(CubicShape, [1, (x * x * x) + (5 * x) - offset, offset, x, x * x]);

    /// <summary>A system with one constraint per row, all combinations being given as terms and a constant.</summary>
    public static ConstraintSystem OneConstraint(
        LinearCombination a, LinearCombination b, LinearCombination c, int wires = 8, BigInteger? modulus = null)
    {
        var shape = new CircuitShape(0, 0, wires - 1);
        var recorder = new ConstraintSystemRecorder(shape, modulus: modulus);
        new CircuitBuilder(shape, recorder).Constrain(a, b, c, site: 0);
        return recorder.Build();
    }

    public static LinearCombination Wire(int wire) => LinearCombination.FromWire(wire);

    /// <summary>The terms of a row as text, for example <c>-1*w0 2*w5</c>.</summary>
    public static string Row(ConstraintSystem system, ConstraintMatrix matrix, int row)
    {
        var wires = matrix.RowWires(row).ToArray();
        var coefficients = matrix.RowCoefficientIndexes(row).ToArray();
        return string.Join(' ', wires.Zip(coefficients, (wire, index) => $"{Signed(system, system.Coefficients.Values[index])}*w{wire}"));
    }

    /// <summary>All rows of all matrices as text: equal texts mean equal systems.</summary>
    public static IEnumerable<string> Rows(ConstraintSystem system) =>
        Enumerable.Range(0, system.ConstraintCount)
            .Select(row => $"({Row(system, system.A, row)}) * ({Row(system, system.B, row)}) = ({Row(system, system.C, row)})");

    private static BigInteger Signed(ConstraintSystem system, Scalar value)
    {
        var number = value.ToBigInteger();
        return number > system.Modulus / 2 ? number - system.Modulus : number;
    }
}
