using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Soundness.Gadgets;

/// <summary>The proofs of all gadgets. A gadget without one fails the build's tests.</summary>
public static partial class GadgetCases
{
    /// <summary>Every case.</summary>
    public static IReadOnlyList<GadgetCase> All { get; } =
        [.. Products(), .. RangeChecks(), .. Comparisons(), .. Assertions(), .. Bounds(), .. Extrema(), .. Selections(), .. Lookups(), .. Polynomials(), .. Trees(), .. BitwiseOperations(), .. Halves(), .. Divisions(), .. Packing(), .. Interfaces()];

    /// <summary>Methods of the gadget library that only look and impose nothing; a test shows that this is so.</summary>
    public static IReadOnlyList<string> Readers { get; } = ["KnowsSign", "KnowsBounds", "Zeros", "PublicInputs", "PlanLookup", "BoundLookup", "NewPowers"];

    private static GadgetCase Case(
        string name,
        string[] covers,
        int prime,
        GadgetDomain[] inputs,
        Func<CircuitBuilder, LinearCombination[], LinearCombination> build,
        Func<long[], long?> meaning) =>
        new(name, covers, prime, inputs, (circuit, x) => [build(circuit, x)], x => meaning(x) is { } value ? [value] : null);

    private static GadgetCase Assertion(
        string name, string[] covers, int prime, GadgetDomain[] inputs, Action<CircuitBuilder, LinearCombination[]> build, Func<long[], bool> holds) =>
        new(
            name,
            covers,
            prime,
            inputs,
            (circuit, x) =>
            {
                build(circuit, x);
                return [];
            },
            x => holds(x) ? [] : null);

    /// <summary>Pays what quotients still owe, as the planner does at the end of a circuit.</summary>
    private static LinearCombination Settled(CircuitBuilder circuit, LinearCombination result, long low, long count)
    {
        foreach (var wire in circuit.Owed.Open.Keys.ToArray())
        {
            CircuitGen.Gadgets.FloorDivideGadget.SettleQuotient(circuit, wire, low, count, 0);
        }

        return result;
    }

    /// <summary>What a gadget makes of a value in [-2^bits, 2^bits); it confines the value to that, so that beyond it there is no witness.</summary>
    private static Func<long[], long?> Confined(int bits, Func<long, long> meaning) =>
        x => x[0] >= -(1L << bits) && x[0] < 1L << bits ? meaning(x[0]) : null;

    /// <summary>The same for two values and their difference modulo p.</summary>
    private static Func<long[], long?> ConfinedDifference(int bits, int prime, Func<long, long> meaning, bool open = false) =>
        x => SignedResidue(x[0] - x[1], prime) is var difference && difference >= -(1L << bits) + (open ? 1 : 0) && difference < 1L << bits
            ? meaning(difference)
            : null;

    /// <summary>The integer between -p/2 and p/2 that is congruent modulo p.</summary>
    private static long SignedResidue(long value, int prime)
    {
        var residue = Residue(value, prime);
        return residue > prime / 2 ? residue - prime : residue;
    }

    private static long Residue(long value, int prime) => ((value % prime) + prime) % prime;

    private static long Inverse(long value, int prime) => Enumerable.Range(1, prime - 1).First(inverse => value * inverse % prime == 1);

    private static long FloorDivide(long value, long divisor) => (value - (((value % divisor) + divisor) % divisor)) / divisor;
}
