using CircuitGen.Soundness.Gadgets;
using CircuitGen.Soundness.Mutations;

namespace CircuitGen.Soundness.Tests.Mutations;

/// <summary>Layer 1 kills every mutant of these gadgets; the campaign over all of them takes long and is the verb <c>mutate</c>.</summary>
public sealed class GadgetMutationTests
{
    /// <summary>No constraint can be dropped without notice.</summary>
    [Theory]
    [InlineData("zero")]
    [InlineData("negative")]
    [InlineData("rectifier")]
    [InlineData("rectifier of a known sign")]
    [InlineData("select")]
    [InlineData("natural by a known sign")]
    [InlineData("range of values whose wider bits are known")]
    [InlineData("floor of a division by 5")]
    [InlineData("quotient paid by a range check of the sum of 4 bits")]
    [InlineData("table of 4 at a quotient")]
    [InlineData("polynomial of a table of 11")]
    [InlineData("polynomials of two tables of 5")]
    [InlineData("array of 3")]
    [InlineData("bound outputs")]
    [InlineData("zero under a guard")]
    public void EveryDroppedConstraintIsNoticed(string name) => Killed(Mutation.All[0], name);

    /// <summary>No constraint can be weakened without notice.</summary>
    [Theory]
    [InlineData("zero")]
    [InlineData("select")]
    [InlineData("product")]
    [InlineData("equal to zero")]
    [InlineData("6 bits")]
    public void EveryWeakenedConstraintIsNoticed(string name)
    {
        foreach (var mutation in Mutation.All.Skip(1))
        {
            Killed(mutation, name, mustApply: false);
        }
    }

    /// <summary>
    /// All kinds of damage to all gadgets of one input over the smallest prime, but to tables: some of their terms matter beyond the table only, see
    /// what docs/soundness.md says is not covered.
    /// </summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void EveryDamageIsNoticedOverTheSmallestPrime(int kind)
    {
        var report = GadgetMutations.Run(GadgetCases.All.Where(static gadget => gadget.Prime < 100 && gadget.Inputs.Length < 2 && !gadget.Covers.Contains("Lookup")), Mutation.All[kind]);

        Assert.True(report.Tried > 200, $"{report.Tried} mutants");
        Assert.Empty(report.Survivors);
    }

    /// <summary>That some bits are all 0 can be said with other weights: the same pairs of inputs and outputs, which enumeration shows.</summary>
    [Fact]
    public void EquivalentMutantsAreProved()
    {
        var cases = GadgetCases.All.Where(static gadget => gadget is { Name: "between 0 and 15 of a natural value taken apart before", Prime: 97 });
        var report = GadgetMutations.Run(cases, Mutation.All[2]);

        Assert.Equal(2, report.Equivalent.Count);
        Assert.Empty(report.Survivors);
    }

    /// <summary>A range check that is twice as wide is not called equivalent, nor one that is dropped.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    public void WeakerMutantsAreNotCalledEquivalent(int kind)
    {
        var gadget = GadgetCases.All.First(static gadget => gadget.Name == "range of 13 values");

        Assert.False(Equivalence.IsProved(gadget, Mutation.All[kind], row: 3, number: 0));
    }

    private static void Killed(Mutation mutation, string name, bool mustApply = true)
    {
        var cases = GadgetCases.All.Where(gadget => gadget.Name == name && gadget.Prime < 300).ToArray();
        var report = GadgetMutations.Run(cases, mutation);

        Assert.NotEmpty(cases);
        Assert.True(report.Tried > 0 || !mustApply, $"nothing to damage: {mutation.Name}");
        Assert.Empty(report.Survivors);
    }
}
