using System.Numerics;

namespace CircuitGen.Certificates;

/// <summary>
/// A constraint A * B = C with A and B known and several unknown wires in C, each confined to w + 1 consecutive values. In ascending order of their
/// coefficients, let each be greater than the sum of coefficient * w of those before it, and the whole sum below p. Two assignments of the
/// unknown wires with the same sum modulo p have the same sum as integers relative to their least values; the differences, the greatest coefficient
/// first, cannot make up for each other, so all are 0.
/// </summary>
internal static class PackedRow
{
    /// <summary>Whether sums of the unknown wires come about in one way only.</summary>
    /// <param name="unknown">Magnitude of the coefficient and w of each.</param>
    /// <param name="prime">The field's prime p.</param>
    public static bool IsUnique(IEnumerable<(BigInteger Coefficient, BigInteger Width)> unknown, BigInteger prime)
    {
        var reach = BigInteger.Zero;
        foreach (var (coefficient, width) in unknown.OrderBy(static term => term.Coefficient))
        {
            if (coefficient <= reach)
            {
                return false;
            }

            reach += coefficient * width;
        }

        return reach < prime;
    }
}
