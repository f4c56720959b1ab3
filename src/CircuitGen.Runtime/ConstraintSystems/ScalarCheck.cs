using CircuitGen.Fields;

namespace CircuitGen.ConstraintSystems;

/// <summary>The check over BN254's scalar field.</summary>
internal static class ScalarCheck
{
    public static CheckResult Run(ConstraintSystem system, ReadOnlySpan<Scalar> values)
    {
        using var integers = new IntegerRows(system.Coefficients, values);
        for (var row = 0; row < system.ConstraintCount; row++)
        {
            var a = new RowValue(integers, system.A, row, system.Coefficients, values);
            var b = new RowValue(integers, system.B, row, system.Coefficients, values);
            var c = new RowValue(integers, system.C, row, system.Coefficients, values);
            if (!RowValue.IsProduct(a, b, c))
            {
                return CheckFailure.Describe(system, row, values, a.InField, b.InField, c.InField);
            }
        }

        return CheckResult.Satisfied;
    }

    /// <summary>The value of one row of a matrix.</summary>
    public static Scalar Evaluate(ConstraintMatrix matrix, int row, CoefficientPool pool, ReadOnlySpan<Scalar> values)
    {
        var wires = matrix.RowWires(row);
        var coefficients = matrix.RowCoefficientIndexes(row);
        var sum = Scalar.Zero;
        for (var i = 0; i < wires.Length; i++)
        {
            var value = values[wires[i]];
            if (value.IsZero)
            {
                continue;
            }

            // Most values are bits and most coefficients are 1, -1 or weights of bits: few terms need a multiplication.
            var coefficient = coefficients[i];
            if (coefficient == CoefficientPool.One)
            {
                sum += value;
            }
            else if (coefficient == CoefficientPool.MinusOne)
            {
                sum -= value;
            }
            else
            {
                sum += value.IsOne ? pool.Values[coefficient] : pool.MontgomeryValues[coefficient] * value;
            }
        }

        return sum;
    }

    /// <summary>The product of two elements of which many are 0 or 1.</summary>
    public static Scalar Multiply(Scalar left, Scalar right) =>
        left.IsZero || right.IsOne ? left
        : right.IsZero || left.IsOne ? right
        : MontgomeryScalar.From(left) * right;
}
