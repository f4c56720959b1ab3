using CircuitGen.Gadgets;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Soundness.Gadgets;

/// <content>One-hot vectors, tables, arrays, bitwise operations.</content>
public static partial class GadgetCases
{
    private static IEnumerable<GadgetCase> Lookups()
    {
        foreach (var count in new[] { 1, 2, 3, 4, 5, 7, 8, 11, 16, 21, 32 })
        {
            var bits = IndexVectors.BitsOf(count);
            GadgetDomain[] domain = [new(0, count - 1)];
            yield return new(
                $"table of {count} at known bits", ["Lookup"], 97, domain, (c, x) => [c.Lookup(x[0], count, static i => Entry(i), 0)], x => [Entry((int)x[0])]) { Prepare = TakeApart };
            yield return new(
                $"two tables of {count} at known bits",
                ["Lookup"],
                97,
                domain,
                (c, x) => [c.Lookup(x[0], count, static i => Entry(i), 0), c.Lookup(x[0], count, static i => Entry(i + 40), 0)],
                x => [Entry((int)x[0]), Entry((int)x[0] + 40)])
            {
                Prepare = TakeApart,
            };

            void TakeApart(CircuitGen.Gadgets.Building.CircuitBuilder circuit, LinearCombination[] x)
            {
                if (bits > 0)
                {
                    circuit.Decompose(x[0], bits, signed: false, 0);
                }
            }
        }

        foreach (var count in new[] { 4, 8, 16, 32 })
        {
            yield return Case(
                $"table of {count} at a quotient",
                ["Lookup", "FloorDivide"],
                257,
                [GadgetDomain.Field(257)],
                (c, x) => c.Lookup(c.FloorDivide(x[0], 3, 0), count, static i => Entry(i), 0),
                x => x[0] < 3 * count ? Entry((int)x[0] / 3) : null);
        }

        foreach (var bits in new[] { 1, 2, 3, 4 })
        {
            for (var count = (1 << (bits - 1)) + 1; count <= 1 << bits; count++)
            {
                var entries = count;
                yield return new(
                    $"one-hot vector of {entries}",
                    ["ExpandOneHot"],
                    257,
                    [GadgetDomain.Field(257)],
                    (c, x) => c.ExpandOneHot([.. Enumerable.Range(0, bits).Select(c.KnownBits(x[0]).Bit)], entries, 0),
                    x => AtIndex(x[0], entries, index => [.. Enumerable.Range(0, entries).Select(i => index == i ? 1L : 0L)]))
                {
                    Prepare = (c, x) => c.Decompose(x[0], bits, signed: false, 0),
                };
            }
        }

        foreach (var length in new[] { 1, 2, 3, 4 })
        {
            yield return new(
                $"array of {length}",
                ["ReadArray"],
                97,
                [GadgetDomain.Field(97), .. Enumerable.Repeat(GadgetDomain.Sample, length)],
                (c, x) => [c.ReadArray(x[1..], x[0], 0)],
                x => AtIndex(x[0], length, i => [x[1 + i]]));
        }
    }

    /// <summary>
    /// An index confines itself to its bits, which is what pays the debt of an index that is a quotient: beyond them there is no witness.
    /// Between the number of elements and the next power of two the gadget may do as it likes; one element asks for no index at all.
    /// </summary>
    private static long[]? AtIndex(long index, int count, Func<int, long[]> meaning) =>
        index < count ? meaning((int)index)
        : index < (long)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)count) || count == 1 ? GadgetCase.Anything
        : null;

    /// <summary>Entries without a pattern: in a table with one, products can cancel and their constraints with them.</summary>
    private static int Entry(int index) => ((index * index * index) + (11 * index) + 5) % 31;

    private static IEnumerable<GadgetCase> BitwiseOperations()
    {
        GadgetDomain[] domain = [GadgetDomain.SignedField(97), GadgetDomain.SignedField(97)];
        foreach (var (leftBits, signed) in new[] { (3, false), (2, true) })
        {
            yield return Case("bitwise and", ["BitwiseAnd"], 97, domain, (c, x) => c.BitwiseAnd(new(x[0], leftBits, signed), new(x[1], 3, false), 0), OfThreeBits(static (x, y) => x & y));
            yield return Case("bitwise or", ["BitwiseOr"], 97, domain, (c, x) => c.BitwiseOr(new(x[0], leftBits, signed), new(x[1], 3, false), 0), OfThreeBits(static (x, y) => x | y));
            yield return Case(
                "bitwise exclusive or", ["BitwiseExclusiveOr"], 97, domain, (c, x) => c.BitwiseExclusiveOr(new(x[0], leftBits, signed), new(x[1], 3, false), 0), OfThreeBits(static (x, y) => x ^ y));

            Func<long[], long?> OfThreeBits(Func<long, long, long> meaning) =>
                x => x[0] >= (signed ? -4 : 0) && x[0] < (signed ? 4 : 8) && x[1] is >= 0 and < 8 ? meaning(x[0], x[1]) : null;
        }

        yield return Case(
            "bitwise and with a constant",
            ["BitwiseAnd"],
            257,
            [GadgetDomain.SignedField(257)],
            (c, x) => c.BitwiseAnd(new(x[0], 6, true), new(LinearCombination.FromConstant(-11), 4, true), 0),
            Confined(6, static x => x & -11));
    }
}
