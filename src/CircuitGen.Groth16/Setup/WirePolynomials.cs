using System.Runtime.CompilerServices;
using CircuitGen.ConstraintSystems;
using CircuitGen.Fields;

namespace CircuitGen.Setup;

/// <summary>The values at a secret point of the polynomials that the columns of A, B and C interpolate, for every wire.</summary>
/// <param name="A">Of A, with the rows for public signals.</param>
/// <param name="B">Of B.</param>
/// <param name="C">Of C.</param>
internal sealed record WirePolynomials(Fr[] A, Fr[] B, Fr[] C)
{
    /// <summary>Evaluates the polynomials.</summary>
    /// <param name="system">The system.</param>
    /// <param name="shape">Its key's sizes.</param>
    /// <param name="lagrange">The Lagrange polynomials' values at the point, one for each row.</param>
    public static WirePolynomials Evaluate(ConstraintSystem system, in KeyShape shape, Fr[] lagrange)
    {
        var pool = new Fr[system.Coefficients.Count];
        for (var i = 0; i < pool.Length; i++)
        {
            var canonical = Unsafe.BitCast<Scalar, Fr>(system.Coefficients.Values[i]);
            pool[i] = Fr.FromCanonical(canonical.L0, canonical.L1, canonical.L2, canonical.L3);
        }

        var a = Columns(system.A, shape.WireCount, pool, lagrange);
        for (var signal = 0; signal <= shape.PublicCount; signal++)
        {
            a[signal] += lagrange[shape.ConstraintCount + signal];
        }

        return new(a, Columns(system.B, shape.WireCount, pool, lagrange), Columns(system.C, shape.WireCount, pool, lagrange));
    }

    private static Fr[] Columns(ConstraintMatrix matrix, int wires, Fr[] pool, Fr[] lagrange)
    {
        var result = new Fr[wires];
        for (var row = 0; row < matrix.RowCount; row++)
        {
            var rowWires = matrix.RowWires(row);
            var coefficients = matrix.RowCoefficientIndexes(row);
            for (var i = 0; i < rowWires.Length; i++)
            {
                result[rowWires[i]] += coefficients[i] == CoefficientPool.One
                    ? lagrange[row]
                    : pool[coefficients[i]] * lagrange[row];
            }
        }

        return result;
    }
}
