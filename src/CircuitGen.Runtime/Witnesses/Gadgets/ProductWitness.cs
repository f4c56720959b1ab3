using System.Numerics;
using System.Runtime.CompilerServices;

namespace CircuitGen.Witnesses;

/// <summary>The wires of products, selections and logic: one each.</summary>
public static class ProductWitness
{
    /// <summary>Writes a product, or any other result that has a wire of its own, and returns it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Product<T>(this WitnessBuilder witness, T value)
        where T : struct, IBinaryInteger<T>
    {
        witness.Write(value);
        return value;
    }

    /// <summary>condition ? whenTrue : whenFalse, on a wire of its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Select<T>(this WitnessBuilder witness, long condition, T whenTrue, T whenFalse)
        where T : struct, IBinaryInteger<T> => witness.Product(condition != 0 ? whenTrue : whenFalse);

    /// <summary>left and right.</summary>
    public static long And(this WitnessBuilder witness, long left, long right) => witness.Product(left & right);

    /// <summary>left or right; the wire holds left and right.</summary>
    public static long Or(this WitnessBuilder witness, long left, long right)
    {
        witness.Write(left & right);
        return left | right;
    }

    /// <summary>left exclusive or right; the wire holds left and right.</summary>
    public static long ExclusiveOr(this WitnessBuilder witness, long left, long right)
    {
        witness.Write(left & right);
        return left ^ right;
    }

    /// <summary>1 where all booleans are 1, if there are any: a wire for each after the first.</summary>
    public static long AllOf(this WitnessBuilder witness, params ReadOnlySpan<long> booleans)
    {
        var all = booleans.IsEmpty ? 1 : booleans[0];
        for (var i = 1; i < booleans.Length; i++)
        {
            all = witness.Product(all & booleans[i]);
        }

        return all;
    }
}
