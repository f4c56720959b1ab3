using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Soundness.Gadgets;

/// <content>Products that travel several to a field element.</content>
public static partial class GadgetCases
{
    // All honest values here differ from all that the wires can stand for by less than 16: two lanes share an element of 8 or 9 bits.
    private const int Lane = 4;

    private static IEnumerable<GadgetCase> Packing()
    {
        foreach (var prime in new[] { 257, 1009 })
        {
            yield return new(
                "two products of one factor, narrowed",
                ["MultiplyDeferred", "NarrowPacked", "SettlePacked"],
                prime,
                [GadgetDomain.Unsigned(2), GadgetDomain.Unsigned(2), GadgetDomain.Unsigned(2)],
                (c, x) => Narrowed(c, [c.MultiplyDeferred(x[0], x[2], 0), c.MultiplyDeferred(x[2], x[1], 0)], shift: 1, minimum: 0, bits: 1),
                x => Meaning([x[0] * x[2], x[1] * x[2]], shift: 1, minimum: 0, bits: 1));
            yield return new(
                "two sums of products of two factors, narrowed",
                ["MultiplyDeferred", "NarrowPacked", "SettlePacked"],
                prime,
                [.. Enumerable.Repeat(GadgetDomain.Boolean, 6)],
                (c, x) => Narrowed(
                    c,
                    [
                        c.MultiplyDeferred(x[0], x[2], 0) - c.MultiplyDeferred(x[1], x[3], 0) + LinearCombination.One - x[2],
                        c.MultiplyDeferred(x[0], x[4], 0) - c.MultiplyDeferred(x[1], x[5], 0) + LinearCombination.One - x[4],
                    ],
                    shift: 0,
                    minimum: -1,
                    bits: 1),
                x => Meaning([(x[0] * x[2]) - (x[1] * x[3]) + 1 - x[2], (x[0] * x[4]) - (x[1] * x[5]) + 1 - x[4]], shift: 0, minimum: -1, bits: 1));
            yield return new(
                "products of products, narrowed",
                ["MultiplyDeferred", "NarrowPacked", "SettlePacked"],
                prime,
                [GadgetDomain.Boolean, new(-1, 1), new(-1, 1), new(1, 2)],
                (c, x) => Narrowed(
                    c,
                    [
                        c.MultiplyDeferred(c.MultiplyDeferred(x[0], x[1], 0) + x[1], x[3], 0),
                        c.MultiplyDeferred(x[3], c.MultiplyDeferred(x[0], x[2], 0) + x[2], 0),
                    ],
                    shift: 1,
                    minimum: -1,
                    bits: 1),
                x => Meaning([((x[0] * x[1]) + x[1]) * x[3], ((x[0] * x[2]) + x[2]) * x[3]], shift: 1, minimum: -1, bits: 1));
            yield return new(
                "a product narrowed, and a multiple of the quotient narrowed",
                ["MultiplyDeferred", "NarrowPacked", "SettlePacked"],
                prime,
                [GadgetDomain.Boolean, new(0, 2)],
                NarrowedTwice,
                x => [x[0] * x[1] >> 1, 5 * (x[0] * x[1] >> 1) * x[1] >> 1]);
            yield return new(
                "two products narrowed, and a multiple of the first quotient narrowed",
                ["MultiplyDeferred", "NarrowPacked", "SettlePacked"],
                prime,
                [GadgetDomain.Boolean, GadgetDomain.Unsigned(2), GadgetDomain.Boolean],
                (c, x) =>
                {
                    LinearCombination[] products = [c.MultiplyDeferred(x[0], x[1], 0), c.MultiplyDeferred(x[2], x[1], 0)];
                    LinearCombination[] first = [.. products.Select(product => c.NarrowPacked(product, shift: 1, 0, bits: 1, Lane, 0))];
                    var second = c.NarrowPacked(c.MultiplyDeferred(first[0], x[1], 0).Times(2) + x[2], shift: 1, 0, bits: 2, Lane, 0);
                    c.SettlePacked();
                    return [.. first, second];
                },
                x => [x[0] * x[1] >> 1, x[2] * x[1] >> 1, ((2 * (x[0] * x[1] >> 1) * x[1]) + x[2]) >> 1]);
        }
    }

    /// <summary>
    /// The first quotient may be up to 7 as far as its range check goes, and is 0 or 1. If both lanes shared an element, 7 would pass with 3 as the second
    /// quotient where the factors are 0 and 2, since (0 - 14 - 1) + 16 (70 - 6) = 1009.
    /// </summary>
    private static LinearCombination[] NarrowedTwice(CircuitBuilder circuit, LinearCombination[] x)
    {
        var first = circuit.NarrowPacked(circuit.MultiplyDeferred(x[0], x[1], 0), shift: 1, minimum: 0, bits: 3, Lane, 0);
        var second = circuit.NarrowPacked(circuit.MultiplyDeferred(first.Times(5), x[1], 0), shift: 1, minimum: -1, bits: 3, Lane, 0);
        circuit.SettlePacked();
        return [first, second];
    }

    private static LinearCombination[] Narrowed(CircuitBuilder circuit, LinearCombination[] values, int shift, int minimum, int bits)
    {
        LinearCombination[] narrowed = [.. values.Select(value => circuit.NarrowPacked(value, shift, minimum, bits, Lane, 0))];
        circuit.SettlePacked();
        return narrowed;
    }

    private static long[]? Meaning(long[] values, int shift, long minimum, int bits)
    {
        long[] quotients = [.. values.Select(value => value >> shift)];
        return Array.TrueForAll(quotients, quotient => quotient >= minimum && quotient < minimum + (1L << bits)) ? quotients : null;
    }
}
