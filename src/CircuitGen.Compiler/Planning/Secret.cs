using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <summary>A value that is known only when the circuit runs.</summary>
/// <param name="linear">What it is in terms of wires.</param>
/// <param name="range">The values it may take, whatever branches are taken: gadgets must be complete for all of these.</param>
/// <param name="assumed">The values it may take when the branch that is being planned is taken: C# computes only these.</param>
internal sealed class Secret(LinearCombination linear, Interval range, Interval assumed)
{
    public LinearCombination Linear { get; } = linear;

    public Interval Range { get; } = range;

    public Interval Assumed { get; } = assumed;
}
