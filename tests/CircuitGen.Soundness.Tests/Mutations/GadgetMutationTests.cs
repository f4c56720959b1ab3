using CircuitGen.Soundness.Gadgets;
using CircuitGen.Soundness.Mutations;

namespace CircuitGen.Soundness.Tests.Mutations;

/// <summary>No constraint of these gadgets can be dropped without notice; the campaign over all of them takes minutes and is a verb.</summary>
public sealed class GadgetMutationTests
{
    /// <summary>Layer 1 kills every mutant.</summary>
    [Theory]
    [InlineData("zero")]
    [InlineData("negative")]
    [InlineData("rectifier")]
    [InlineData("select")]
    [InlineData("floor of a division by 5")]
    [InlineData("bound outputs")]
    [InlineData("zero under a guard")]
    public void EveryDroppedConstraintIsNoticed(string name)
    {
        var report = GadgetMutations.Run(GadgetCases.All.Where(gadget => gadget.Name == name), Mutation.All[0]);

        Assert.True(report.Tried > 0);
        Assert.Empty(report.Survivors);
    }
}
