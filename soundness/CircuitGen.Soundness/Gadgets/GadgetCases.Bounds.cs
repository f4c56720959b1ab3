using CircuitGen.Gadgets;

namespace CircuitGen.Soundness.Gadgets;

/// <content>Values shown to lie between two bounds, whatever they could be.</content>
public static partial class GadgetCases
{
    private static IEnumerable<GadgetCase> Bounds()
    {
        foreach (var (prime, width) in Widest)
        {
            foreach (var (minimum, count) in new (int, int)[] { (-8, 16), (-5, 13), (0, 8), (3, 9), (7, 1) })
            {
                yield return Assertion(
                    $"between {minimum} and {minimum + count - 1}",
                    ["CheckBounds"],
                    prime,
                    [GadgetDomain.Field(prime)],
                    (c, x) => c.CheckBounds(x[0], minimum, count, 0),
                    x => (x[0] - minimum + prime) % prime < count);
                yield return Assertion(
                    $"between {minimum} and {minimum + count - 1} of a value taken apart before",
                    ["CheckBounds"],
                    prime,
                    [GadgetDomain.Signed(width - 1)],
                    (c, x) => c.CheckBounds(x[0], minimum, count, 0),
                    x => x[0] >= minimum && x[0] < minimum + count) with { Prepare = (c, x) => c.Decompose(x[0], width - 1, signed: true, 0) };
            }

            yield return Assertion(
                "between 0 and 15 of a natural value taken apart before",
                ["CheckBounds"],
                prime,
                [GadgetDomain.Unsigned(width)],
                (c, x) => c.CheckBounds(x[0], 0, 16, 0),
                x => x[0] < 16) with { Prepare = (c, x) => c.Decompose(x[0], width, signed: false, 0) };
            yield return Assertion(
                "between bounds checked before",
                ["CheckBounds"],
                prime,
                [new(-8, 7)],
                (c, x) => c.CheckBounds(x[0], -8, 16, 0),
                _ => true) with { Prepare = (c, x) => c.CheckBounds(x[0], -8, 16, 0) };
        }

        foreach (var prime in new[] { 97, 257 })
        {
            foreach (var (minimum, count) in new (int, int)[] { (-8, 16), (0, 8), (-5, 13) })
            {
                yield return new(
                    $"checked cast to {minimum} to {minimum + count - 1} under a condition",
                    ["CastCheckedUnder"],
                    prime,
                    [GadgetDomain.Boolean, GadgetDomain.Field(prime)],
                    (c, x) => [c.CastCheckedUnder([x[0]], x[1], minimum, count, 0)],
                    x => x[0] == 0 ? [minimum] : (x[1] - minimum + prime) % prime < count ? [x[1]] : null);
            }

            yield return new(
                "checked cast under two conditions",
                ["CastCheckedUnder"],
                prime,
                [GadgetDomain.Boolean, GadgetDomain.Boolean, GadgetDomain.Field(prime)],
                (c, x) => [c.CastCheckedUnder([x[0], x[1]], x[2], -4, 8, 0)],
                x => x[0] * x[1] == 0 ? [-4] : (x[2] + 4) % prime < 8 ? [x[2]] : null);
            yield return new(
                "checked cast under a condition of a value taken apart before",
                ["CastCheckedUnder"],
                prime,
                [GadgetDomain.Boolean, GadgetDomain.Signed(5)],
                (c, x) => [c.CastCheckedUnder([x[0]], x[1], -4, 8, 0)],
                x => x[0] == 0 || x[1] is >= -4 and < 4 ? [x[1]] : null) { Prepare = static (c, x) => c.Decompose(x[1], 5, signed: true, 0) };
            yield return Assertion("other than zero", ["AssertNonZeroUnder"], prime, [GadgetDomain.Field(prime)], (c, x) => c.AssertNonZeroUnder([], x[0], 0), x => x[0] != 0);
            yield return Assertion(
                "other than zero under two conditions",
                ["AssertNonZeroUnder"],
                prime,
                [GadgetDomain.Boolean, GadgetDomain.Boolean, GadgetDomain.Field(prime)],
                (c, x) => c.AssertNonZeroUnder([x[0], x[1]], x[2], 0),
                x => x[0] * x[1] == 0 || x[2] != 0);
        }

        yield return Case(
            "checked cast of a quotient, which pays for it",
            ["CastChecked"],
            257,
            [new(-100, 100)],
            (c, x) => c.CastChecked(c.FloorDivide(x[0], 4, 0), -8, 16, 0),
            x => FloorDivide(x[0], 4) is >= -8 and < 8 and var quotient ? quotient : null);
    }
}
