using System.Numerics;
using CircuitGen.Fields;

namespace CircuitGen.ConstraintSystems;

/// <summary>The check over another prime field than BN254's, which exists for exhaustive tests on small fields.</summary>
internal static class SmallFieldCheck
{
    public static CheckResult Run(ConstraintSystem system, ReadOnlySpan<Scalar> values)
    {
        for (var wire = 0; wire < values.Length; wire++)
        {
            if (values[wire].ToBigInteger() >= system.Modulus)
            {
                return CheckResult.Misfit($"Wire {wire} has the value {values[wire]}, which is not below the modulus {system.Modulus}.");
            }
        }

        for (var row = 0; row < system.ConstraintCount; row++)
        {
            var a = Evaluate(system.A, row, system, values);
            var b = Evaluate(system.B, row, system, values);
            var c = Evaluate(system.C, row, system, values);
            if (!((a * b - c) % system.Modulus).IsZero)
            {
                return CheckFailure.Describe(system, row, values, Scalar.From(a), Scalar.From(b), Scalar.From(c));
            }
        }

        return CheckResult.Satisfied;
    }

    private static BigInteger Evaluate(ConstraintMatrix matrix, int row, ConstraintSystem system, ReadOnlySpan<Scalar> values)
    {
        var wires = matrix.RowWires(row);
        var coefficients = matrix.RowCoefficientIndexes(row);
        var sum = BigInteger.Zero;
        for (var i = 0; i < wires.Length; i++)
        {
            sum += system.Coefficients.Values[coefficients[i]].ToBigInteger() * values[wires[i]].ToBigInteger();
        }

        return sum % system.Modulus;
    }
}
