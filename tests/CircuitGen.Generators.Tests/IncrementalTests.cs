using Microsoft.CodeAnalysis;

namespace CircuitGen.Generators.Tests;

/// <summary>What an edit makes the generator compute again.</summary>
public class IncrementalTests
{
    private const string Source = """
        using CircuitGen;

        public static partial class Model
        {
            private static readonly int[] Weights = [1, 2, 3];

            [ZkCircuit]
            public static int Run([Length(3)] byte[] x)
            {
                int sum = 0;
                for (int i = 0; i < 3; i++)
                {
                    sum += Weights[i] * x[i];
                }

                return sum > 100 ? sum : 0;
            }

            [ZkCircuit]
            public static int Other(int x) => x / 3;
        }
        """;

    private const string OtherFile = "internal static class Unrelated { public static int Value => 1; }";

    [Fact]
    public void The_first_run_computes_everything()
    {
        var run = new GeneratorRun(Source, OtherFile);
        Assert.All(run.ReasonsOf(CircuitGenerator.EmittedStep), reason => Assert.Equal(IncrementalStepRunReason.New, reason));
        Assert.Equal(2, run.ReasonsOf(CircuitGenerator.EmittedStep).Length);
        Assert.Contains(run.Files, file => file.HintName == "Model.Run.g.cs");
        Assert.Contains(run.Files, file => file.HintName == "Model.Other.g.cs");
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void An_edit_in_another_file_recomputes_nothing_past_lowering() =>
        AssertNothingIsRecomputed(new GeneratorRun(Source, OtherFile).Edit(1, OtherFile.Replace("=> 1", "=> 2", StringComparison.Ordinal)));

    [Theory]
    [InlineData("int sum = 0;", "int sum = 0; // the bias")]
    [InlineData("using CircuitGen;", "using CircuitGen;\n\n// A comment that moves every line.\n\n")]
    [InlineData("[ZkCircuit]", "/// <summary>A summary.</summary>\n    [ZkCircuit]")]
    [InlineData("return sum", "\n\n        return sum")]
    [InlineData("return sum > 100 ? sum : 0;", "return sum    >  100 ? sum   : 0;")]
    [InlineData("Weights[i] * x[i]", "Weights[i] /* weight */ * x[i]")]
    public void A_comment_or_whitespace_recomputes_nothing_past_lowering(string before, string after) =>
        AssertNothingIsRecomputed(new GeneratorRun(Source).Edit(0, Source.Replace(before, after, StringComparison.Ordinal)));

    [Theory]
    [InlineData("sum > 100", "sum > 101")]
    [InlineData("[1, 2, 3]", "[1, 2, 4]")]
    [InlineData("[Length(3)] byte[]", "[Length(3), Range(0, 9)] byte[]")]
    public void A_real_edit_recomputes_the_circuit_and_no_other(string before, string after)
    {
        var run = new GeneratorRun(Source).Edit(0, Source.Replace(before, after, StringComparison.Ordinal));
        var reasons = run.ReasonsOf(CircuitGenerator.CircuitStep);
        Assert.Equal(1, reasons.Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(1, reasons.Count(IsReused));
    }

    [Fact]
    public void An_edit_that_changes_the_plan_changes_the_emitted_code()
    {
        var run = new GeneratorRun(Source).Edit(0, Source.Replace("[1, 2, 3]", "[1, 2, 3000]", StringComparison.Ordinal));
        Assert.Contains(IncrementalStepRunReason.Modified, run.ReasonsOf(CircuitGenerator.EmittedStep));
    }

    [Fact]
    public void A_table_in_another_file_is_part_of_the_circuit()
    {
        var model = Source.Replace("private static readonly int[] Weights = [1, 2, 3];", "", StringComparison.Ordinal);
        const string weights = "public static partial class Model { private static readonly int[] Weights = [1, 2, 3]; }";
        var run = new GeneratorRun(model, weights).Edit(1, weights.Replace('3', '5'));
        Assert.Equal(1, run.ReasonsOf(CircuitGenerator.CircuitStep).Count(reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void The_same_source_gives_the_same_files() =>
        Assert.Equal(
            new GeneratorRun(Source).Files.Select(file => file.SourceText.ToString()),
            new GeneratorRun(Source).Files.Select(file => file.SourceText.ToString()));

    [Fact]
    public void The_same_project_in_another_folder_gives_the_same_files()
    {
        var files = GeneratorRun.In("/home/a/app/", Source).Files;
        Assert.Equal(
            files.Select(file => file.SourceText.ToString()),
            GeneratorRun.In("/build/agent 7/app/", Source).Files.Select(file => file.SourceText.ToString()));
        Assert.Contains(files, file => file.HintName == "Model.Run.Locations.g.cs" && file.SourceText.ToString().Contains("\"File0.cs\"", StringComparison.Ordinal));
    }

    private static void AssertNothingIsRecomputed(GeneratorRun run)
    {
        Assert.All(run.ReasonsOf(CircuitGenerator.CircuitStep), reason => Assert.True(IsReused(reason), reason.ToString()));
        Assert.All(run.ReasonsOf(CircuitGenerator.EmittedStep), reason => Assert.True(IsReused(reason), reason.ToString()));
        Assert.NotEmpty(run.ReasonsOf(CircuitGenerator.EmittedStep));
    }

    private static bool IsReused(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}
