using CircuitGen.Gadgets;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Soundness.Gadgets;

/// <content>Products, logic, maxima, selections.</content>
public static partial class GadgetCases
{
    private static IEnumerable<GadgetCase> Products()
    {
        foreach (var prime in new[] { 97, 257 })
        {
            var field = GadgetDomain.Field(prime);
            yield return Case("product", ["Multiply"], prime, [field, field], (c, x) => c.Multiply(x[0], x[1], 0), x => x[0] * x[1]);
            yield return Case("square of a sum", ["Multiply"], prime, [field, field], (c, x) => c.Multiply(x[0] + x[1], x[0] + x[1], 0), x => (x[0] + x[1]) * (x[0] + x[1]));
        }

        GadgetDomain[] bits = [GadgetDomain.Boolean, GadgetDomain.Boolean];
        yield return Case("and", ["And"], 1009, bits, (c, x) => c.And(x[0], x[1], 0), x => x[0] & x[1]);
        yield return Case("or", ["Or"], 1009, bits, (c, x) => c.Or(x[0], x[1], 0), x => x[0] | x[1]);
        yield return Case("exclusive or", ["ExclusiveOr"], 1009, bits, (c, x) => c.ExclusiveOr(x[0], x[1], 0), x => x[0] ^ x[1]);
        yield return Case("all of three", ["AllOf"], 257, [.. bits, GadgetDomain.Boolean], (c, x) => c.AllOf(x, 0), x => x[0] & x[1] & x[2]);
    }

    private static IEnumerable<GadgetCase> Extrema()
    {
        foreach (var (prime, bits) in new[] { (97, 5), (257, 6) })
        {
            // The widest difference that a field allows: |left - right| < 2^n where 2^(n + 1) <= p. Beyond it there is no witness.
            GadgetDomain[] pair = [GadgetDomain.Field(prime), GadgetDomain.Field(prime)];
            Func<long[], long?> surplus = ConfinedDifference(bits, prime, static x => Math.Max(x, 0), open: true);
            yield return Case("maximum", ["Maximum"], prime, pair, (c, x) => c.Maximum(x[0], x[1], bits, 0), x => x[1] + surplus(x));
            yield return Case("minimum", ["Minimum"], prime, pair, (c, x) => c.Minimum(x[0], x[1], bits, 0), x => x[0] - surplus(x));
        }

        foreach (var (prime, bits) in new[] { (97, 5), (257, 7), (1009, 8) })
        {
            GadgetDomain[] any = [GadgetDomain.SignedField(prime)];
            yield return Case("rectifier", ["Relu"], prime, any, (c, x) => c.Relu(x[0], bits, 0), x => Math.Abs(x[0]) < 1 << bits ? Math.Max(x[0], 0) : null);
            yield return Case("absolute value", ["Absolute"], prime, any, (c, x) => c.Absolute(x[0], bits, 0), x => Math.Abs(x[0]) < 1 << bits ? Math.Abs(x[0]) : null);
            yield return Case(
                "rectifier of a known sign",
                ["ReluOfKnownSign", "KnownBits"],
                prime,
                any,
                (c, x) => c.ReluOfKnownSign(x[0], 0),
                Confined(Math.Min(bits, 7), static x => Math.Max(x, 0))) with { Prepare = (c, x) => c.Decompose(x[0], Math.Min(bits, 7), signed: true, 0) };
        }

        yield return Case(
            "absolute value of a known sign",
            ["AbsoluteOfKnownSign"],
            97,
            [GadgetDomain.SignedField(97)],
            (c, x) => c.AbsoluteOfKnownSign(x[0], 0),
            Confined(5, static x => Math.Abs(x))) with { Prepare = (c, x) => c.Decompose(x[0], 5, signed: true, 0) };
    }

    private static IEnumerable<GadgetCase> Selections()
    {
        yield return Case(
            "select",
            ["Select"],
            97,
            [GadgetDomain.Boolean, GadgetDomain.Field(97), GadgetDomain.Field(97)],
            (c, x) => c.Select(x[0], x[1], x[2], 0),
            x => x[0] == 1 ? x[1] : x[2]);
        yield return Case(
            "select between values that differ by a constant",
            ["Select"],
            257,
            [GadgetDomain.Boolean, GadgetDomain.Field(257)],
            (c, x) => c.Select(x[0], x[1] + LinearCombination.FromConstant(7), x[1], 0),
            x => x[0] == 1 ? x[1] + 7 : x[1]);
    }
}
