using CircuitGen.EndToEnd.Tests.Harness;

namespace CircuitGen.EndToEnd.Tests.Laws;

/// <summary>Law 1: the cost that was known at compile time equals the system that is synthesized.</summary>
public class ExactTests
{
    public static TheoryData<CircuitUnderTest> Circuits => CircuitRegistry.Circuits;

    [Theory]
    [MemberData(nameof(Circuits))]
    public void The_predicted_cost_is_that_of_the_system(CircuitUnderTest circuit)
    {
        ArgumentNullException.ThrowIfNull(circuit);
        var system = circuit.Synthesize();
        var predicted = circuit.Cost;
        Assert.Equal(
            (predicted.Constraints, predicted.Wires, predicted.NonZerosA, predicted.NonZerosB, predicted.NonZerosC),
            (system.ConstraintCount, system.WireCount, system.NonZerosA, system.NonZerosB, system.NonZerosC));
        Assert.Equal(
            (predicted.Outputs, predicted.PublicInputs, predicted.PrivateInputs),
            (system.Shape.Outputs, system.Shape.PublicInputs, system.Shape.PrivateInputs));
    }
}
