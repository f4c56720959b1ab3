using System.Runtime.Intrinsics;
using CircuitGen.Fields;

namespace CircuitGen.Lanes;

/// <summary>
/// Eight field elements side by side: limb i of all eight is in one vector. Limbs have 52 bits, as many as the mantissa of a
/// double holds, because AVX-512's fused multiply-add on doubles is what multiplies. Elements are in Montgomery form with the same
/// factor 2^256 as elsewhere, so that they are converted by moving bits alone. They may exceed p; operations say by how much.
/// </summary>
/// <typeparam name="TModulus">The field.</typeparam>
internal struct Lanes<TModulus>
    where TModulus : struct, IModulus
{
    /// <summary>How many elements there are.</summary>
    public const int Count = 8;

    /// <summary>Bits of a limb.</summary>
    public const int LimbBits = 52;

    /// <summary>Bits 0 to 51.</summary>
    public Vector512<ulong> L0;

    /// <summary>Bits 52 to 103.</summary>
    public Vector512<ulong> L1;

    /// <summary>Bits 104 to 155.</summary>
    public Vector512<ulong> L2;

    /// <summary>Bits 156 to 207.</summary>
    public Vector512<ulong> L3;

    /// <summary>Bits 208 to 255.</summary>
    public Vector512<ulong> L4;
}
