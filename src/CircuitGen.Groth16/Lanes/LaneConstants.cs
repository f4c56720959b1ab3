using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using CircuitGen.Fields;

namespace CircuitGen.Lanes;

/// <summary>A field's constants in 52-bit limbs.</summary>
/// <typeparam name="TModulus">The field.</typeparam>
internal static class LaneConstants<TModulus>
    where TModulus : struct, IModulus
{
    /// <summary>The bits of a limb.</summary>
    public const ulong LimbMask = (1UL << 52) - 1;

    /// <summary>A limb of p, in all lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> P(int limb) => Vector512.Create(Limb(limb));

    /// <summary>A limb of p as a number, in all lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> PAsDouble(int limb) => Vector512.Create((double)Limb(limb));

    /// <summary>A limb of 2p, in all lanes; the limbs of 2p are the doubled limbs of p, carried.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> TwoP(int limb) => Vector512.Create(
        ((Limb(limb) << 1) & LimbMask) | (limb == 0 ? 0 : Limb(limb - 1) >> 51));

    /// <summary>-1/p modulo 2^52, in all lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> NegatedInverse() => Vector512.Create((double)(TModulus.NegatedInverse & LimbMask));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Limb(int limb) => limb switch
    {
        0 => TModulus.P0 & LimbMask,
        1 => ((TModulus.P0 >> 52) | (TModulus.P1 << 12)) & LimbMask,
        2 => ((TModulus.P1 >> 40) | (TModulus.P2 << 24)) & LimbMask,
        3 => ((TModulus.P2 >> 28) | (TModulus.P3 << 36)) & LimbMask,
        _ => TModulus.P3 >> 16,
    };
}
