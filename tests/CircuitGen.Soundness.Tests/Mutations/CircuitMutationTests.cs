using CircuitGen.Conformance;
using CircuitGen.Soundness.Mutations;

namespace CircuitGen.Soundness.Tests.Mutations;

/// <summary>Dropped constraints of whole circuits, of some of the corpus; all of it is the verb <c>mutate --assembly</c>.</summary>
public sealed class CircuitMutationTests
{
    /// <summary>Circuits of every kind of gadget.</summary>
    [Theory]
    [InlineData("Assertions.ThrowOnOrder")]
    [InlineData("Booleans.Compound")]
    [InlineData("Comparisons.WithConstants")]
    [InlineData("Division.QuotientOnly")]
    [InlineData("Lookups.TwoTablesAtOneIndex")]
    [InlineData("Lookups.ArrayAtSecretIndex")]
    [InlineData("MathMethods.AbsoluteAndSign")]
    [InlineData("MathMethods.Clamp")]
    [InlineData("Trees.Walk")]
    [InlineData("Wrapping.ToByte")]
    public void NoConstraintCanBeDroppedWithoutNotice(string name)
    {
        var mutations = Run(name);

        Assert.Equal(mutations.Constraints, mutations.Tried);
        Assert.True(mutations.Uncertified > 0);
        Assert.Empty(mutations.Survivors);
    }

    /// <summary>The last score of a search for the largest is a wire that nobody reads: dropping its constraint changes nothing, and is reported.</summary>
    [Fact]
    public void AWireThatNobodyReadsIsReported() => Assert.Contains("nobody reads", Assert.Single(Run("Networks.Dense").Survivors), StringComparison.Ordinal);

    private static CircuitMutations Run(string name)
    {
        var mutations = new CircuitMutations(CompiledCircuit.Of(typeof(EndToEnd.Tests.Corpus.Trees).Assembly).Single(circuit => circuit.Name == name), seed: 1);
        mutations.Run(most: 1_000);
        return mutations;
    }
}
