using System.Numerics;

namespace CircuitGen.Fields;

/// <content>Powers and inverses.</content>
public readonly partial struct MontgomeryScalar
{
    /// <summary>This element to the power <paramref name="exponent"/>; anything to the power 0 is 1.</summary>
    /// <param name="exponent">At least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The exponent is negative.</exception>
    public MontgomeryScalar Power(BigInteger exponent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(exponent);
        var result = One;
        for (var bit = (int)exponent.GetBitLength() - 1; bit >= 0; bit--)
        {
            result = result.Square();
            if (!((exponent >> bit) & BigInteger.One).IsZero)
            {
                result *= this;
            }
        }

        return result;
    }

    /// <summary>1 / this, by Fermat's little theorem: this^(r-2).</summary>
    /// <exception cref="DivideByZeroException">The element is 0.</exception>
    public MontgomeryScalar Inverse()
    {
        if (IsZero)
        {
            throw new DivideByZeroException("0 has no inverse in a field.");
        }

        // The limbs of r - 2, the least significant first.
        ReadOnlySpan<ulong> exponent = [Scalar.Modulus0 - 2, Scalar.Modulus1, Scalar.Modulus2, Scalar.Modulus3];
        var result = One;
        for (var bit = 253; bit >= 0; bit--)
        {
            result = result.Square();
            if (((exponent[bit >> 6] >> (bit & 63)) & 1) != 0)
            {
                result *= this;
            }
        }

        return result;
    }

    /// <summary>
    /// Replaces every element by its inverse, with one inversion and three multiplications per element (Montgomery's trick);
    /// zeros stay zeros.
    /// </summary>
    /// <param name="elements">The elements, replaced in place.</param>
    public static void BatchInverse(Span<MontgomeryScalar> elements)
    {
        var prefixes = new MontgomeryScalar[elements.Length]; // the products of all non-zero elements before each
        var product = One;
        for (var i = 0; i < elements.Length; i++)
        {
            prefixes[i] = product;
            if (!elements[i].IsZero)
            {
                product *= elements[i];
            }
        }

        var inverse = product.Inverse();
        for (var i = elements.Length - 1; i >= 0; i--)
        {
            if (!elements[i].IsZero)
            {
                var element = elements[i];
                elements[i] = inverse * prefixes[i];
                inverse *= element;
            }
        }
    }
}
