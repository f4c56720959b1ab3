using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Soundness.Gadgets;

/// <summary>The proofs of all gadgets. A gadget without one fails the build's tests.</summary>
public static partial class GadgetCases
{
    /// <summary>Every case.</summary>
    public static IReadOnlyList<GadgetCase> All { get; } =
        [.. Products(), .. RangeChecks(), .. Comparisons(), .. Assertions(), .. Bounds(), .. Extrema(), .. Selections(), .. Lookups(), .. Trees(), .. BitwiseOperations(), .. Divisions(), .. Packing(), .. Interfaces()];

    /// <summary>Methods of the gadget library that only look and impose nothing; a test shows that this is so.</summary>
    public static IReadOnlyList<string> Readers { get; } = ["KnowsSign", "KnowsBounds", "Zeros", "PublicInputs"];

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

    private static long FloorDivide(long value, long divisor) => (value - (((value % divisor) + divisor) % divisor)) / divisor;
}
