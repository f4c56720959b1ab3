using CircuitGen.Fields;
using CircuitGen.Gadgets.Building;
using CircuitGen.Soundness.Witnesses;

namespace CircuitGen.Soundness.Tests.Witnesses;

/// <summary>The adversary must be able to win where there is something to win.</summary>
public sealed class AdversaryTests
{
    /// <summary>An unconstrained hint is forged.</summary>
    [Fact]
    public void ForgesAnUnconstrainedHint()
    {
        var system = SmallCircuit.Build(1, static (circuit, x) => circuit.Allocate(WireKind.Integer) + x[0]);
        var honest = new Witness(system.Shape, [Scalar.One, Scalar.From(5), Scalar.From(2), Scalar.From(3)]);
        Assert.True(system.Check(honest).IsSatisfied);

        Assert.NotNull(new Adversary(system, new Random(1)).Attack(honest, honest, 100));
    }
}
