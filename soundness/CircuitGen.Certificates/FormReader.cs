using System.Numerics;

namespace CircuitGen.Certificates;

/// <summary>Reads the linear combinations of a .r1cs file one after the other; equal coefficients share their number.</summary>
internal sealed class FormReader(SectionBytes bytes, int width, BigInteger prime, int wires)
{
    private readonly Dictionary<BigInteger, BigInteger> _shared = [];

    /// <summary>The next one.</summary>
    /// <exception cref="InvalidDataException">It is malformed.</exception>
    public R1csForm Next()
    {
        var terms = new R1csTerm[bytes.Count((bytes.Remaining - sizeof(uint)) / (sizeof(uint) + width))];
        for (var i = 0; i < terms.Length; i++)
        {
            var wire = bytes.Count(wires - 1);
            terms[i] = new(wire, Coefficient(bytes.Take(width)));
        }

        Array.Sort(terms, static (left, right) => left.Wire.CompareTo(right.Wire));
        for (var i = 0; i < terms.Length; i++)
        {
            if (terms[i].Coefficient.IsZero || terms[i].Coefficient >= prime || (i > 0 && terms[i].Wire == terms[i - 1].Wire))
            {
                throw new InvalidDataException("A coefficient is 0 or not below the prime, or a wire occurs twice in a linear combination.");
            }
        }

        return new(terms);
    }

    private BigInteger Coefficient(ReadOnlySpan<byte> digits)
    {
        var value = new BigInteger(digits, isUnsigned: true);
        if (!_shared.TryGetValue(value, out var coefficient))
        {
            _shared.Add(value, coefficient = value > prime >> 1 && value < prime ? value - prime : value);
        }

        return coefficient;
    }
}
