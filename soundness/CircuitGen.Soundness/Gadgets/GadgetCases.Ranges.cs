using CircuitGen.Gadgets;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Soundness.Gadgets;

/// <content>Range checks, decompositions, comparisons, assertions: for every element of the field, honest or not.</content>
public static partial class GadgetCases
{
    // For each prime the most bits that cannot hold both x and x + p.
    private static (int Prime, int Bits)[] Widest => [(97, 6), (257, 8), (1009, 9)];

    private static IEnumerable<GadgetCase> RangeChecks()
    {
        foreach (var prime in new[] { 97, 257 })
        {
            foreach (var count in Enumerable.Range(1, prime == 97 ? 64 : 18).Append(prime == 97 ? 63 : 200))
            {
                yield return Assertion(
                    $"range of {count} values", ["CheckRange"], prime, [GadgetDomain.Field(prime)], (c, x) => c.CheckRange(x[0], count, 0), x => x[0] < count);
            }
        }

        yield return Assertion(
            "range of values whose wider bits are known",
            ["CheckRange"],
            257,
            [GadgetDomain.Field(257)],
            (c, x) => c.CheckRange(x[0], 8, 0),
            x => x[0] < 8) with { Prepare = (c, x) => c.Decompose(x[0], 7, signed: true, 0) };
        yield return Assertion(
            "input from -5 to 7", ["CheckInput"], 257, [GadgetDomain.Field(257)], (c, x) => c.CheckInput(x[0], -5, 13, 0), x => x[0] <= 7 || x[0] >= 252);
        yield return Case(
            "sign of an input from -8 to 7",
            ["CheckInput", "IsNegative"],
            97,
            [GadgetDomain.SignedField(97)],
            (c, x) =>
            {
                c.CheckInput(x[0], -8, 16, 0);
                return c.IsNegative(x[0], 3, 0);
            },
            Confined(3, static x => x < 0 ? 1 : 0));
        yield return Case(
            "sign of an input from 3 to 10 less 7",
            ["CheckInput", "IsNegative"],
            97,
            [GadgetDomain.Field(97)],
            (c, x) =>
            {
                c.CheckInput(x[0], 3, 8, 0);
                return c.IsNegative(x[0] - LinearCombination.FromConstant(7), 2, 0) + c.KnownBits(x[0] - LinearCombination.FromConstant(3)).Bit(1).Times(2);
            },
            x => x[0] is >= 3 and <= 10 ? (x[0] < 7 ? 1 : 0) + ((x[0] - 3) & 2) : null);
        foreach (var (prime, bits) in Widest)
        {
            yield return Unsigned(prime, bits);
            yield return Signed(prime, bits - 1);
            yield return Wrapped(prime, bits - 1, toSigned: true);
            yield return Wrapped(prime, bits - 1, toSigned: false);
            yield return Case(
                "shift from known bits",
                ["ShiftRightOfKnownBits"],
                prime,
                [GadgetDomain.SignedField(prime)],
                (c, x) => c.ShiftRightOfKnownBits(x[0], 2),
                Confined(bits - 1, static x => x >> 2)) with { Prepare = (c, x) => c.Decompose(x[0], bits - 1, signed: true, 0) };
        }

        yield return Case(
            "shift filling with zeros",
            ["UnsignedShiftRight"],
            1009,
            [GadgetDomain.SignedField(1009)],
            (c, x) => c.UnsignedShiftRight(x[0], 5, 2, 8, 0),
            Confined(5, static x => (byte)x >> 2));
    }

    private static GadgetCase Unsigned(int prime, int bits) => new(
        $"{bits} bits",
        ["Decompose"],
        prime,
        [GadgetDomain.Field(prime)],
        (c, x) =>
        {
            var parts = c.Decompose(x[0], bits, signed: false, 0);
            return [.. Enumerable.Range(0, bits + 1).Select(parts.Bit), parts.Sign];
        },
        x => x[0] < 1L << bits ? [.. Enumerable.Range(0, bits + 1).Select(i => (x[0] >> i) & 1), 0] : null);

    private static GadgetCase Signed(int prime, int bits) => new(
        $"{bits} bits and a sign",
        ["Decompose"],
        prime,
        [GadgetDomain.Field(prime)],
        (c, x) =>
        {
            var parts = c.Decompose(x[0], bits, signed: true, 0);
            return [.. Enumerable.Range(0, bits + 2).Select(parts.Bit), parts.Sign];
        },
        x =>
        {
            var value = x[0] >= prime - (1 << bits) ? x[0] - prime : x[0];
            return value < 1L << bits ? [.. Enumerable.Range(0, bits + 2).Select(i => (value >> i) & 1), value < 0 ? 1 : 0] : null;
        });

    private static GadgetCase Wrapped(int prime, int bits, bool toSigned) => Case(
        $"four of {bits} bits kept",
        ["Wrap"],
        prime,
        [GadgetDomain.SignedField(prime)],
        (c, x) => c.Wrap(x[0], bits, signed: true, 4, toSigned, 0),
        Confined(bits, x => toSigned && (x & 15) >= 8 ? (x & 15) - 16 : x & 15));

    private static IEnumerable<GadgetCase> Comparisons()
    {
        foreach (var (prime, width) in Widest)
        {
            var bits = width - 1;
            GadgetDomain[] any = [GadgetDomain.SignedField(prime)];
            var isNegative = Confined(bits, static x => x < 0 ? 1 : 0);
            yield return Case("negative", ["IsNegative"], prime, any, (c, x) => c.IsNegative(x[0], bits, 0), isNegative);
            yield return Case(
                "negative by the opposite's bits",
                ["IsNegative"],
                prime,
                any,
                (c, x) => c.IsNegative(x[0], bits, 0),
                isNegative) with { Prepare = (c, x) => c.Decompose(-x[0] - LinearCombination.One, bits, signed: true, 0) };
            yield return Case(
                "zero", ["IsZero"], prime, [GadgetDomain.Field(prime)], (c, x) => c.IsZero(x[0], 0), x => x[0] == 0 ? 1 : 0);
            yield return Case(
                "zero of -1, 0, 1", ["IsZeroOfSign"], prime, [new(-1, 1)], (c, x) => c.IsZeroOfSign(x[0], 0), x => x[0] == 0 ? 1 : 0);
        }

        GadgetDomain[] pair = [GadgetDomain.Field(97), GadgetDomain.Field(97)];
        yield return Case("less", ["IsLess"], 97, pair, (c, x) => c.IsLess(x[0], x[1], 5, 0), ConfinedDifference(5, 97, static x => x < 0 ? 1 : 0));
        yield return Case("at most", ["IsAtMost"], 97, pair, (c, x) => c.IsAtMost(x[1], x[0], 5, 0), ConfinedDifference(5, 97, static x => x >= 0 ? 1 : 0));
        yield return Case(
            "negative of a value known to be natural",
            ["IsNegative"],
            97,
            [GadgetDomain.Field(97)],
            (c, x) => c.IsNegative(x[0], 5, 0) + c.IsNegative(-x[0] - LinearCombination.One, 5, 0).Times(2),
            x => x[0] < 32 ? 2 : null) with { Prepare = (c, x) => c.Decompose(x[0], 5, signed: false, 0) };
    }

    private static IEnumerable<GadgetCase> Assertions()
    {
        foreach (var (prime, width) in Widest)
        {
            GadgetDomain[] any = [GadgetDomain.Field(prime)];
            yield return Assertion("boolean", ["ConstrainBoolean"], prime, any, (c, x) => c.ConstrainBoolean(x[0], 0), x => x[0] <= 1);
            yield return Assertion("equal to zero", ["AssertZero"], prime, any, (c, x) => c.AssertZero(x[0], 0), x => x[0] == 0);
            yield return Assertion(
                "zero under a guard", ["AssertZeroIf"], prime, [GadgetDomain.Boolean, .. any], (c, x) => c.AssertZeroIf(x[0], x[1], 0), x => x[0] == 0 || x[1] == 0);
            yield return Assertion(
                "natural", ["CheckNonNegative"], prime, any, (c, x) => c.CheckNonNegative(x[0], width - 1, 0), x => x[0] < 1 << (width - 1));
            yield return Assertion(
                "natural by a known sign",
                ["CheckNonNegative"],
                prime,
                any,
                (c, x) => c.CheckNonNegative(x[0], width - 1, 0),
                x => x[0] < 1 << (width - 1)) with { Prepare = (c, x) => c.IsNegative(x[0], width - 1, 0) };
        }
    }
}
