using CircuitGen.Gadgets;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Soundness.Gadgets;

/// <content>Divisions, and every way in which the range check that a quotient owes is paid.</content>
public static partial class GadgetCases
{
    private static IEnumerable<GadgetCase> Divisions()
    {
        foreach (var divisor in new[] { 2, 3, 4, 5, 7, 8, 13 })
        {
            long low = FloorDivide(-48, divisor), count = FloorDivide(47, divisor) - low + 1;
            yield return Case(
                $"floor of a division by {divisor}",
                ["FloorDivide", "SettleQuotient"],
                257,
                [GadgetDomain.SignedField(257)],
                (c, x) => Settled(c, c.FloorDivide(x[0], divisor, 0), low, count),
                x => FloorDivide(x[0], divisor) is var quotient && quotient >= low && quotient < low + count ? quotient : null);
        }

        yield return Case(
            "the same division again",
            ["FloorDivide"],
            257,
            [GadgetDomain.Field(257)],
            (c, x) => Settled(c, c.FloorDivide(x[0], 4, 0) + c.FloorDivide(x[0], 4, 0).Times(2), 0, 16),
            x => x[0] < 64 ? 3 * (x[0] / 4) : null);
        yield return Case(
            "division rounded toward zero",
            ["TruncatingDivide", "TowardZero"],
            257,
            [GadgetDomain.SignedField(257)],
            (c, x) => c.TruncatingDivide(x[0], 4, 3, 0),
            Confined(4, static x => x / 3)) with { Conclude = static c => Settled(c, LinearCombination.Zero, -25, 60) };
        foreach (var prime in new[] { 97, 257 })
        {
            foreach (var paid in Payments(prime))
            {
                yield return paid;
            }
        }
    }

    /// <summary>
    /// A quotient q of x by 4, a value y, and a gadget on both that confines q to N values: enough where 4 N is at most p, too wide beyond,
    /// where the debt must stay open and is settled by q in [0, 4).
    /// </summary>
    private static IEnumerable<GadgetCase> Payments(int prime)
    {
        for (var bits = 2; 2 << bits < prime / 2; bits++)
        {
            var k = bits;
            GadgetDomain[] domain = [GadgetDomain.Field(prime), GadgetDomain.Field(prime)];
            long wide = 1L << k;
            yield return Payment("a comparison", k, (c, q, y) => c.IsLess(q, y, k, 0), -wide, 2 * wide, (q, y) => q - y, (d, _) => d < 0 ? 1 : 0);
            yield return Payment("a comparison from the other side", k, (c, q, y) => c.IsLess(y, q, k, 0), -wide, 2 * wide, (q, y) => y - q, (d, _) => d < 0 ? 1 : 0);
            yield return Payment("a maximum", k, (c, q, y) => c.Maximum(q, y, k, 0), 1 - wide, (2 * wide) - 1, (q, y) => q - y, (d, y) => y + Math.Max(d, 0));
            yield return Payment("a range check of the sum", k, (c, q, y) => Checked(c, q + y, wide + 3), 0, wide + 3, (q, y) => q + y, (d, _) => d);

            GadgetCase Payment(
                string by,
                int width,
                Func<CircuitGen.Gadgets.Building.CircuitBuilder, LinearCombination, LinearCombination, LinearCombination> pay,
                long low,
                long count,
                Func<long, long, long> confined,
                Func<long, long, long> meaning) => new(
                $"quotient paid by {by} of {width} bits",
                ["FloorDivide", "SettleQuotient"],
                prime,
                domain,
                (c, x) =>
                {
                    var quotient = c.FloorDivide(x[0], 4, 0);
                    var result = pay(c, quotient, x[1]);
                    return [Settled(c, quotient, 0, 4), result];
                },
                x =>
                {
                    long[] quotients = 4 * count <= prime ? Residues(x[0]) : [.. Residues(x[0]).Where(static quotient => quotient < 4)];
                    var results = quotients.Where(quotient => Offset(quotient) < count).Select(quotient => (long[])[quotient, meaning(low + Offset(quotient), x[1])]);
                    return results.SingleOrDefault();

                    long Offset(long quotient) => Residue(confined(quotient, x[1]) - low, prime);
                });

            // The field's elements with which the remainder is in [0, 4).
            long[] Residues(long value) => [.. new long[] { 0, 1, 2, 3 }.Select(remainder => Residue((value - remainder) * Inverse(4, prime), prime))];
        }

        static LinearCombination Checked(CircuitGen.Gadgets.Building.CircuitBuilder circuit, LinearCombination value, long count)
        {
            circuit.CheckRange(value, count, 0);
            return value;
        }
    }
}
