using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace CircuitGen.Fields;

/// <summary>
/// An element of BN254's scalar field in canonical form: an integer in [0, r), as wires and coefficients are stored.
/// r is 21888242871839275222246405745257275088548364400416034343698204186575808495617, the order of the group that
/// Ethereum's EIP-196 and EIP-197 compute in. Products are computed in <see cref="MontgomeryScalar"/>.
/// </summary>
public readonly partial struct Scalar : IEquatable<Scalar>
{
    /// <summary>Bytes of a stored scalar.</summary>
    public const int Size = 32;

    internal const ulong Modulus0 = 0x43e1f593f0000001;
    internal const ulong Modulus1 = 0x2833e84879b97091;
    internal const ulong Modulus2 = 0xb85045b68181585d;
    internal const ulong Modulus3 = 0x30644e72e131a029;

    // Four 64-bit limbs, the least significant first; the witness builder relies on _limb0 coming first.
    private readonly ulong _limb0;
    private readonly ulong _limb1;
    private readonly ulong _limb2;
    private readonly ulong _limb3;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Scalar(ulong limb0, ulong limb1, ulong limb2, ulong limb3)
    {
        _limb0 = limb0;
        _limb1 = limb1;
        _limb2 = limb2;
        _limb3 = limb3;
    }

    /// <summary>r, the number of elements of the field.</summary>
    public static BigInteger Modulus { get; } =
        BigInteger.Parse("21888242871839275222246405745257275088548364400416034343698204186575808495617", CultureInfo.InvariantCulture);

    /// <summary>0.</summary>
    public static Scalar Zero => default;

    /// <summary>1.</summary>
    public static Scalar One => new(1, 0, 0, 0);

    /// <summary>-1, which is r - 1.</summary>
    public static Scalar MinusOne => new(Modulus0 - 1, Modulus1, Modulus2, Modulus3);

    /// <summary>Whether the value is 0.</summary>
    public bool IsZero => (_limb0 | _limb1 | _limb2 | _limb3) == 0;

    /// <summary>Whether the value is 1.</summary>
    public bool IsOne => ((_limb0 ^ 1) | _limb1 | _limb2 | _limb3) == 0;

    /// <summary>Bits of the canonical value: the smallest n with value &lt; 2^n, at most 254.</summary>
    public int BitLength =>
        _limb3 != 0 ? 256 - BitOperations.LeadingZeroCount(_limb3)
        : _limb2 != 0 ? 192 - BitOperations.LeadingZeroCount(_limb2)
        : _limb1 != 0 ? 128 - BitOperations.LeadingZeroCount(_limb1)
        : 64 - BitOperations.LeadingZeroCount(_limb0);

    /// <summary>64 bits of the canonical value.</summary>
    /// <param name="index">From 0, the least significant 64 bits, to 3.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is not in [0, 3].</exception>
    public ulong Limb(int index) => index switch
    {
        0 => _limb0,
        1 => _limb1,
        2 => _limb2,
        3 => _limb3,
        _ => throw new ArgumentOutOfRangeException(nameof(index), index, "A scalar has four limbs, 0 to 3."),
    };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Equals(Scalar other) =>
        ((_limb0 ^ other._limb0) | (_limb1 ^ other._limb1) | (_limb2 ^ other._limb2) | (_limb3 ^ other._limb3)) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Scalar other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_limb0, _limb1, _limb2, _limb3);

    /// <summary>Whether the two are the same element.</summary>
    public static bool operator ==(Scalar left, Scalar right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Scalar left, Scalar right) => !left.Equals(right);

    // Sums do not depend on the form: (a + b)R = aR + bR. The limbs are reinterpreted, not converted.

    /// <summary>The sum modulo r.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar operator +(Scalar left, Scalar right) =>
        Unsafe.BitCast<MontgomeryScalar, Scalar>(
            Unsafe.BitCast<Scalar, MontgomeryScalar>(left) + Unsafe.BitCast<Scalar, MontgomeryScalar>(right));

    /// <summary>The difference modulo r.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar operator -(Scalar left, Scalar right) =>
        Unsafe.BitCast<MontgomeryScalar, Scalar>(
            Unsafe.BitCast<Scalar, MontgomeryScalar>(left) - Unsafe.BitCast<Scalar, MontgomeryScalar>(right));

    /// <summary>The negation modulo r.</summary>
    public static Scalar operator -(Scalar value) => Zero - value;

    /// <summary>Whether four limbs are below r.</summary>
    private static bool IsCanonical(ulong limb0, ulong limb1, ulong limb2, ulong limb3) =>
        limb3 != Modulus3 ? limb3 < Modulus3
        : limb2 != Modulus2 ? limb2 < Modulus2
        : limb1 != Modulus1 ? limb1 < Modulus1
        : limb0 < Modulus0;
}
