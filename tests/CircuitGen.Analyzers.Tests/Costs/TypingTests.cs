namespace CircuitGen.Analyzers.Tests.Costs;

/// <summary>A method that is too large for figures at every keystroke.</summary>
public class TypingTests
{
    /// <summary>Plans that one test has made in full would serve another that is typing, so that each needs its own.</summary>
    private static string Large(int turns) => $$"""
        [ZkCircuit] public static int Score(sbyte x)
        {
            int sum = 0;
            for (int i = 0; i < {{turns}}; i++) { sum += i & 1; }
            return Math.Max(0, (int)x) + sum;
        }
        public static long Use() => ScoreCircuit.Cost.Constraints + ScoreCircuit.Synthesize().ConstraintCount + ScoreCircuit.GenerateWitness(1, out int _).Values.Length + ScoreCircuit.GenerateWitness(1).Values.Length;
        """;

    private static SeverityOptions Typing => new() { Project = { ["circuitgen_typing"] = "true" } };

    [Fact]
    public async Task It_says_so_while_typing_and_what_uses_the_circuit_still_compiles()
    {
        var source = Analysis.InClass(Large(400001));
        var diagnostics = await Analysis.RunAsync(source.Text, Typing);
        var found = Assert.Single(diagnostics, diagnostic => diagnostic.Id.StartsWith("CG", StringComparison.Ordinal));
        Assert.Equal("CG0304", found.Id);
        Assert.Equal("Score", source.TextOf(found.Location.SourceSpan));
        Assert.StartsWith("'Score' takes more than 3,000,000 steps to plan", found.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_gets_its_exact_figures_in_the_build()
    {
        var diagnostics = await Analysis.RunAsync(Analysis.InClass(Large(400000)).Text);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "CG0304");
        Assert.StartsWith("'Score': 18 constraints (input ranges 8, activations 9, outputs 1)", Assert.Single(diagnostics, diagnostic => diagnostic.Id == "CG0302").GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_small_method_has_its_figures_while_typing()
    {
        var diagnostics = await Analysis.RunAsync(Analysis.InClass("[ZkCircuit] public static int Relu(sbyte x) => Math.Max(0, (int)x);").Text, Typing);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "CG0302");
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "CG0304");
    }
}
