namespace CircuitGen.Analyzers.Tests.Limits;

/// <summary>Long code takes about linear time. The limits leave room for three times what it takes; what is quadratic or worse in any step goes beyond.</summary>
[Collection(ProcessorTime.Alone)]
public class LongCodeTests
{
    private const double Limit = 15;

    public static TheoryData<string> Kinds => [.. LongCode.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task It_compiles_in_seconds(string kind)
    {
        var (parts, write) = LongCode.Kinds[kind];
        await Analysis.RunAsync(Analysis.InClass(write(3)).Text);
        var source = Analysis.InClass(write(parts)).Text;
        var seconds = await ProcessorTime.OfAsync(async () =>
        {
            var diagnostics = await Analysis.RunAsync(source);
            Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "CG0302");
        });
        Assert.True(seconds < Limit, $"{kind}: {seconds:F1} s");
    }
}
