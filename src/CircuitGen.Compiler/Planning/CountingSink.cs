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

    public long PlonkGateCount { get; private set; }

    public long IntegerTerms { get; private set; }

    /// <summary>Which inputs' wires, or bits of them, stand in constraints other than their own range checks and the outputs.</summary>
    public BoundInputs Inputs { get; } = new();

    public void OnWire(WireKind kind) => Wires.Add(kind);

    public void OnConstraint(LinearCombination a, LinearCombination b, LinearCombination c, int site)
    {
        NonZerosA += a.NonZeros;
        NonZerosB += b.NonZeros;
        NonZerosC += c.NonZeros;
        PlonkGateCount += PlonkGates.Of(a, b, c);
        IntegerTerms += CountIntegerTerms(a) + CountIntegerTerms(b) + CountIntegerTerms(c);
        sites[site].Constraints++;
    }

    private int CountIntegerTerms(LinearCombination value)
    {
        var count = 0;
        foreach (var term in value.Terms)
        {
            Inputs.Note(term.Wire);
            count += Wires.IsBoolean(term.Wire) ? 0 : 1;
        }

        return count;
    }
}
