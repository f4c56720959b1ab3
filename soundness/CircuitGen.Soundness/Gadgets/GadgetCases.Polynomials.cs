using CircuitGen.Gadgets;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Soundness.Gadgets;

/// <content>Tables that are read as polynomials. Nothing confines the index: outside of its range the gadget may do as it likes.</content>
public static partial class GadgetCases
{
    private static IEnumerable<GadgetCase> Polynomials()
    {
        foreach (var (prime, counts) in new[] { (97, new[] { 2, 3, 4, 5, 7, 8, 11, 16, 21, 32, 64, 96 }), (257, [9, 50, 129, 256]), (1009, [100, 600]) })
        {
            foreach (var count in counts)
            {
                GadgetDomain[] domain = [GadgetDomain.Field(prime)];
                yield return new(
                    $"polynomial of a table of {count}", ["Lookup"], prime, domain, (c, x) => [c.Lookup(x[0], count, static i => Entry(i), 0)], x => Within(x[0], count, static i => [Entry(i)]));
                yield return new(
                    $"polynomials of two tables of {count}",
                    ["Lookup"],
                    prime,
                    domain,
                    (c, x) => [c.Lookup(x[0], count, static i => Entry(i), 0), c.Lookup(x[0], count, static i => Entry(i + 40), 0)],
                    x => Within(x[0], count, static i => [Entry(i), Entry(i + 40)]));
            }
        }

        // Degrees below the number of values, and a second table that needs powers which the first did without.
        foreach (var degree in new[] { 0, 1, 2, 3, 4, 6, 9 })
        {
            yield return new(
                $"polynomial of degree {degree}",
                ["Lookup"],
                257,
                [GadgetDomain.Field(257)],
                (c, x) => [c.Lookup(x[0], 40, i => Power(i, degree), 0), c.Lookup(x[0], 40, i => Choose(i, degree), 0), c.Lookup(x[0], 40, static i => Entry(i), 0)],
                x => Within(x[0], 40, i => [Power(i, degree), Choose(i, degree), Entry(i)]));
        }

        yield return new(
            "polynomial at a sum with a constant",
            ["Lookup"],
            257,
            [new(-20, 20), new(0, 3)],
            (c, x) => [c.Lookup(x[0].Times(2) + x[1] + LinearCombination.FromConstant(40), 84, static i => Entry(i), 0)],
            static x => [Entry((int)((2 * x[0]) + x[1] + 40))]);
        yield return Case(
            "polynomial at a quotient",
            ["Lookup", "FloorDivide"],
            1009,
            [GadgetDomain.Field(1009)],
            static (c, x) => Settled(c, c.Lookup(c.FloorDivide(x[0], 3, 0), 100, static i => Entry(i), 0), 0, 100),
            static x => x[0] < 300 ? Entry((int)x[0] / 3) : null);
    }

    private static long[] Within(long index, int count, Func<int, long[]> meaning) => index < count ? meaning((int)index) : GadgetCase.Anything;

    private static int Power(int value, int exponent) => (int)System.Numerics.BigInteger.ModPow(value, exponent, 257);

    /// <summary>Binomial coefficients modulo 257: a polynomial in the first argument whose coefficients are no integers.</summary>
    private static int Choose(int of, int chosen)
    {
        var result = System.Numerics.BigInteger.One;
        for (var i = 0; i < chosen; i++)
        {
            result = result * (of - i) / (i + 1);
        }

        return (int)(result % 257);
    }
}
