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

        yield return Case(
            "checked cast of a quotient, which pays for it",
            ["CastChecked"],
            257,
            [new(-100, 100)],
            (c, x) => c.CastChecked(c.FloorDivide(x[0], 4, 0), -8, 16, 0),
            x => FloorDivide(x[0], 4) is >= -8 and < 8 and var quotient ? quotient : null);
    }
}
