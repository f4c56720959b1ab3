using System.Runtime.CompilerServices;

namespace CircuitGen.Fields;

/// <summary>
/// An element of BN254's scalar field in the form that multiplies fast: x is held as x * 2^256 modulo r
/// (P. Montgomery, "Modular multiplication without trial division", 1985). Not constant-time.
/// </summary>
public readonly partial struct MontgomeryScalar : IEquatable<MontgomeryScalar>
{
    // Four 64-bit limbs of x * 2^256 mod r, the least significant first, below r.
    private readonly ulong _limb0;
    private readonly ulong _limb1;
    private readonly ulong _limb2;
    private readonly ulong _limb3;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private MontgomeryScalar(ulong limb0, ulong limb1, ulong limb2, ulong limb3)
    {
        _limb0 = limb0;
        _limb1 = limb1;
        _limb2 = limb2;
        _limb3 = limb3;
    }

    /// <summary>0.</summary>
    public static MontgomeryScalar Zero => default;

    /// <summary>1, held as 2^256 mod r.</summary>
    public static MontgomeryScalar One => new(0xac96341c4ffffffb, 0x36fc76959f60cd29, 0x666ea36f7879462e, 0x0e0a77c19a07df2f);

    /// <summary>Whether the element is 0.</summary>
    public bool IsZero => (_limb0 | _limb1 | _limb2 | _limb3) == 0;

    // 2^512 mod r: as limbs the Montgomery form of 2^256.
    private static MontgomeryScalar RadixSquared => new(0x1bb8e645ae216da7, 0x53fe3ab1e35c59e3, 0x8c49833d53bb8085, 0x0216d0b17f4e44a5);

    /// <summary>Converts from the canonical form: one multiplication.</summary>
    public static MontgomeryScalar From(Scalar value) => Unsafe.BitCast<Scalar, MontgomeryScalar>(value) * RadixSquared;

    /// <summary>
    /// Takes limbs that are in Montgomery form already, as .zkey files store them, without a conversion.
    /// </summary>
    /// <param name="limbs">x * 2^256 mod r, reinterpreted as a scalar.</param>
    public static MontgomeryScalar FromMontgomeryForm(Scalar limbs) => Unsafe.BitCast<Scalar, MontgomeryScalar>(limbs);

    /// <summary>The limbs x * 2^256 mod r, reinterpreted as a scalar, as .zkey files store them.</summary>
    public Scalar ToMontgomeryForm() => Unsafe.BitCast<MontgomeryScalar, Scalar>(this);

    /// <summary>Converts to the canonical form: one multiplication.</summary>
    public Scalar ToScalar() => this * Scalar.One;

    /// <inheritdoc/>
    public bool Equals(MontgomeryScalar other) =>
        ((_limb0 ^ other._limb0) | (_limb1 ^ other._limb1) | (_limb2 ^ other._limb2) | (_limb3 ^ other._limb3)) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MontgomeryScalar other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_limb0, _limb1, _limb2, _limb3);

    /// <summary>The element in canonical decimal form.</summary>
    public override string ToString() => ToScalar().ToString();

    /// <summary>Whether the two are the same element.</summary>
    public static bool operator ==(MontgomeryScalar left, MontgomeryScalar right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(MontgomeryScalar left, MontgomeryScalar right) => !left.Equals(right);
}
