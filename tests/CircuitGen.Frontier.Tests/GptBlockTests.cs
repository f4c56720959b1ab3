using CircuitGen.Samples.Gpt;

namespace CircuitGen.Frontier.Tests;

/// <summary>The block of nanoGPT, which is too large for the many inputs that other models are tried on.</summary>
public class GptBlockTests
{
    [Fact]
    public void Its_cost_is_exact_and_its_output_faithful_and_near_real_numbers()
    {
        var system = GptBlock.ForwardCircuit.Synthesize();
        var cost = GptBlock.ForwardCircuit.Cost;
        Assert.Equal(
            (cost.Constraints, cost.Wires, cost.NonZerosA, cost.NonZerosB, cost.NonZerosC),
            (system.ConstraintCount, system.WireCount, system.NonZerosA, system.NonZerosB, system.NonZerosC));
        Assert.InRange(cost.Constraints, 1, 380_000);
        var check = BlockCheck.Run(system, seed: 1);
        Assert.True(check.IsSatisfied);
        Assert.True(check.IsFaithful);
        Assert.InRange(check.ErrorOfOutput, 0, 0.003);
    }
}
