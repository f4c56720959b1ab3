using CircuitGen.CodeFixes;

namespace CircuitGen.Analyzers.Tests.CodeFixes;

public class UpdateBaselineFixTests
{
    private const string Members = "[ZkCircuit] public static int Relu([Range(-1000, 1000)] int x) => Math.Max(0, x);";

    [Theory]
    [InlineData("CG0310", "B.Other 5 (outputs 5)\nC.Relu 20 (activations 20)\n")]
    [InlineData("CG0311", "B.Other 5 (outputs 5)\n")]
    public async Task It_writes_the_present_cost_and_leaves_the_other_lines(string ruleId, string before)
    {
        var result = await FixedProject.ApplyAsync(new UpdateBaselineFix(), ruleId, Analysis.InClass(Members).Text, before);
        var text = (await result!.Value.Project.AdditionalDocuments.Single().GetTextAsync()).ToString();
        Assert.EndsWith("\nB.Other 5 (outputs 5)\nC.Relu 23 (input ranges 11, activations 11, outputs 1)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_makes_the_file_where_there_is_none()
    {
        var result = await FixedProject.ApplyAsync(new UpdateBaselineFix(), "CG0302", Analysis.InClass(Members).Text);
        Assert.Equal("Create circuits.baseline.txt", result!.Value.Title);
        var document = result.Value.Project.AdditionalDocuments.Single();
        Assert.Equal("circuits.baseline.txt", document.Name);
        Assert.Equal(Path.Combine("/src", "circuits.baseline.txt"), document.FilePath);
        Assert.EndsWith("\nC.Relu 23 (input ranges 11, activations 11, outputs 1)\n", (await document.GetTextAsync()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_totals_offer_nothing_where_there_is_one() =>
        Assert.Null(await FixedProject.ApplyAsync(new UpdateBaselineFix(), "CG0302", Analysis.InClass(Members).Text, "B.Other 5 (outputs 5)\n"));
}
