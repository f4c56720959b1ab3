using System.Runtime.CompilerServices;
using CircuitGen.ConstraintSystems;
using CircuitGen.Fields;
using CircuitGen.Formats;

namespace CircuitGen.Setup;

/// <summary>Writes section 4 of a key: per constraint the terms of A and of B, and then a row of A for every public signal.</summary>
internal static unsafe class CoefficientWriter
{
    /// <summary>How many entries there are.</summary>
    public static long Count(ConstraintSystem system, in KeyShape shape) => system.NonZerosA + system.NonZerosB + shape.PublicCount + 1L;

    /// <summary>Writes the entries.</summary>
    public static void Write(ConstraintSystem system, in KeyShape shape, CoefficientEntry* destination)
    {
        var pool = new Fr[system.Coefficients.Count];
        for (var i = 0; i < pool.Length; i++)
        {
            pool[i] = Encode(Unsafe.BitCast<Scalar, Fr>(system.Coefficients.Values[i]));
        }

        for (var row = 0; row < system.ConstraintCount; row++)
        {
            destination = WriteRow(system.A, 0, row, pool, destination);
            destination = WriteRow(system.B, 1, row, pool, destination);
        }

        var one = Encode(new(1, 0, 0, 0));
        for (var signal = 0; signal <= shape.PublicCount; signal++)
        {
            *destination++ = new(0, (uint)(shape.ConstraintCount + signal), (uint)signal, one);
        }
    }

    private static CoefficientEntry* WriteRow(ConstraintMatrix matrix, uint id, int row, Fr[] pool, CoefficientEntry* destination)
    {
        var wires = matrix.RowWires(row);
        var coefficients = matrix.RowCoefficientIndexes(row);
        for (var i = 0; i < wires.Length; i++)
        {
            *destination++ = new(id, (uint)row, (uint)wires[i], pool[coefficients[i]]);
        }

        return destination;
    }

    /// <summary>A canonical value times 2^512.</summary>
    private static Fr Encode(in Fr canonical)
    {
        var montgomery = Fr.FromCanonical(canonical.L0, canonical.L1, canonical.L2, canonical.L3);
        return Fr.FromCanonical(montgomery.L0, montgomery.L1, montgomery.L2, montgomery.L3);
    }
}
