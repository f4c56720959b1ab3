using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Soundness.Gadgets;

/// <content>Bits of a value that was divided by a power of two before.</content>
public static partial class GadgetCases
{
    private const int HalvedBits = 5;

    private static IEnumerable<GadgetCase> Halves()
    {
        foreach (var signed in new[] { false, true })
        {
            foreach (var shift in new[] { 1, 2, 3 })
            {
                yield return Halved("mask", shift, signed, ["BitwiseAnd", "DecomposeRest"], (c, x) => c.BitwiseAnd(new(x, HalvedBits, signed), new(LinearCombination.FromConstant(7), 3, false), 0), static x => x & 7);
                yield return Halved("exclusive or", shift, signed, ["BitwiseExclusiveOr"], (c, x) => c.BitwiseExclusiveOr(new(x, HalvedBits, signed), new(LinearCombination.FromConstant(21), 5, false), 0), static x => x ^ 21);
                yield return Halved("wrap", shift, signed, ["Wrap"], (c, x) => c.Wrap(x, HalvedBits, signed, 3, toSigned: true, 0), static x => ((x & 7) ^ 4) - 4);
                yield return Halved("two masks", shift, signed, ["BitwiseAnd"], (c, x) => Twice(c, x, signed), static x => (x & 3) + (5 * (x & 15)));
                foreach (var further in new[] { 1, 2, 3, 4 })
                {
                    yield return Halved($"shift by {further}", shift, signed, ["ShiftRightOfKnownBits"], (c, x) => Further(c, x, signed, further), x => x >> further);
                }
            }
        }

        GadgetCase Halved(string what, int shift, bool signed, string[] covers, Func<CircuitBuilder, LinearCombination, LinearCombination> build, Func<long, long> meaning) => new(
            $"{what} of a {(signed ? "signed" : "natural")} value divided by {1 << shift}",
            covers,
            257,
            [signed ? GadgetDomain.SignedField(257) : GadgetDomain.Field(257)],
            (c, x) => [build(c, x[0])],
            x => x[0] >= (signed ? -32 : 0) && x[0] < 32 ? [meaning(x[0])] : null)
        {
            Prepare = (c, x) => c.FloorDivide(x[0], 1 << shift, 0),
        };

        static LinearCombination Twice(CircuitBuilder circuit, LinearCombination x, bool signed) =>
            circuit.BitwiseAnd(new(x, HalvedBits, signed), new(LinearCombination.FromConstant(3), 2, false), 0)
            + circuit.BitwiseAnd(new(x, HalvedBits, signed), new(LinearCombination.FromConstant(15), 4, false), 0).Times(5);

        static LinearCombination Further(CircuitBuilder circuit, LinearCombination x, bool signed, int shift)
        {
            circuit.DecomposeRest(x, HalvedBits, signed, 0);
            return circuit.ShiftRightOfKnownBits(x, shift);
        }
    }
}
