using System.Collections.Concurrent;
using System.Numerics;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets.Fields;

/// <summary>
/// Arithmetic modulo an odd prime below 2^254, for coefficients that both the compiler and the runtime need: BN254's scalar field, or a
/// small one in tests. Elements are in Montgomery's form (P. Montgomery, "Modular multiplication without trial division", 1985).
/// </summary>
internal sealed partial class PrimeField
{
    private const int Bits = 256;

    // Elements this close below p are written as negative numbers.
    private const long SmallMagnitude = int.MaxValue;

    private static readonly ConcurrentDictionary<Integer, PrimeField> s_fields = new();

    private readonly BigInteger _modulus;
    private readonly BigInteger _inverseRadix;
    private readonly FieldElement _p;
    private readonly double _reciprocal;
    private readonly ulong _negatedInverse;

    private PrimeField(BigInteger modulus)
    {
        _modulus = modulus;
        _p = Limbs(modulus);
        _reciprocal = 1 / (double)modulus;
        _inverseRadix = BigInteger.ModPow(BigInteger.ModPow(2, Bits, modulus), modulus - 2, modulus);
        var inverse = 1UL;
        for (var i = 0; i < 6; i++)
        {
            // Newton's iteration doubles the bits that are right; 1 is right modulo 2, as p is odd.
            inverse = unchecked(inverse * (2 - (_p.Limb0 * inverse)));
        }

        _negatedInverse = unchecked(0 - inverse);
        One = From(Integer.One);
    }

    /// <summary>p.</summary>
    public Integer Modulus => _modulus;

    /// <summary>1.</summary>
    public FieldElement One { get; }

    /// <summary>The field of a prime, made once.</summary>
    public static PrimeField Of(Integer modulus) => s_fields.GetOrAdd(modulus, static prime => new PrimeField(prime.ToBigInteger()));

    /// <summary>The integer modulo p.</summary>
    public FieldElement From(Integer value) => Limbs(Canonical(value.ToBigInteger() << Bits));

    /// <summary>The integer in [0, p) that the element stands for, or the negative one where that is small.</summary>
    public Integer ToInteger(FieldElement element)
    {
        var value = Canonical(Number(element) * _inverseRadix);
        return value >= _modulus - SmallMagnitude && value > _modulus >> 1 ? value - _modulus : value;
    }

    /// <summary>The integer nearest 0 that the element stands for.</summary>
    public Integer ToNearestInteger(FieldElement element)
    {
        var value = Canonical(Number(element) * _inverseRadix);
        return value > _modulus >> 1 ? value - _modulus : value;
    }

    /// <summary>1 / value for a value other than 0.</summary>
    public FieldElement Inverse(FieldElement value) => From(BigInteger.ModPow(Canonical(Number(value) * _inverseRadix), _modulus - 2, _modulus));

    private static BigInteger Number(FieldElement element) =>
        element.Limb0 + ((BigInteger)element.Limb1 << 64) + ((BigInteger)element.Limb2 << 128) + ((BigInteger)element.Limb3 << 192);

    private static FieldElement Limbs(BigInteger value)
    {
        var low = (BigInteger)ulong.MaxValue;
        return new((ulong)(value & low), (ulong)((value >> 64) & low), (ulong)((value >> 128) & low), (ulong)(value >> 192));
    }

    private BigInteger Canonical(BigInteger value)
    {
        var remainder = BigInteger.Remainder(value, _modulus);
        return remainder.Sign < 0 ? remainder + _modulus : remainder;
    }
}
