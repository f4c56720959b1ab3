using CircuitGen.Soundness.Gadgets;
using CircuitGen.Soundness.Mutations;

namespace CircuitGen.Soundness.Tests.Mutations;

/// <summary>No constraint of any gadget can be dropped without notice.</summary>
public sealed class GadgetMutationTests
{
    /// <summary>The kill rate is 100 %.</summary>
    [Fact]
    public void EveryDroppedConstraintIsNoticed()
    {
        var report = GadgetMutations.Drop(GadgetCases.All);

        Assert.True(report.Tried > 1000);
        Assert.Empty(report.Survivors);
    }
}
