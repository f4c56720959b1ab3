using CircuitGen.Compiler.Ranges;
using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Compiler.Planning;

/// <summary>Counts what the gadgets impose while the compiler runs them, exactly as the runtime will store it.</summary>
internal sealed class CountingSink(SitePlan[] sites) : ICircuitSink
{
    public WireRanges Wires { get; } = new();

    public long NonZerosA { get; private set; }

    public long NonZerosB { get; private set; }

    public long NonZerosC { get; private set; }

    public void OnWire(WireKind kind) => Wires.Add(kind);

    public void OnConstraint(LinearCombination a, LinearCombination b, LinearCombination c, int site)
    {
        NonZerosA += a.NonZeros;
        NonZerosB += b.NonZeros;
        NonZerosC += c.NonZeros;
        sites[site].Constraints++;
    }
}
