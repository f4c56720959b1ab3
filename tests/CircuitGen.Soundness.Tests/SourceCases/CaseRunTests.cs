using CircuitGen.Soundness.SourceCases;

namespace CircuitGen.Soundness.Tests.SourceCases;

public sealed class CaseRunTests
{
    private const string Good = "using CircuitGen; namespace A; public static partial class C { [ZkCircuit] public static int M([Range(0, 9)] int x) => x * x; }";

    private const string Refused = "using CircuitGen; namespace B; public static partial class C { [ZkCircuit] public static int M(string x) => x.Length; }";

    private const string Wrong = "using CircuitGen; namespace D; public static partial class C { [ZkCircuit] public static int M([Range(0, 9)] int x) => y; }";

    /// <summary>Each case of a shared project gets its own verdict, in order, and one that is no C# does not spoil the others.</summary>
    [Fact]
    public void CasesOfOneProjectAreToldApart()
    {
        var verdicts = CaseRun.Of([.. new[] { Good, Wrong, Refused }.Select(static text => SourceCase.Parse("case", text))], CaseSampling.Thorough, CancellationToken.None);

        Assert.Contains("10 inputs returned", Assert.Single(verdicts[0].Circuits), StringComparison.Ordinal);
        Assert.Equal(10, verdicts[0].Inputs);
        Assert.False(verdicts[1].IsCSharp);
        Assert.True(verdicts[2].IsCSharp);
        Assert.NotEmpty(verdicts[2].Errors);
        Assert.Empty(verdicts[2].Faults);
    }

    /// <summary>Files and options come back as they were written.</summary>
    [Fact]
    public void ACaseIsReadAsItIsWritten()
    {
        var source = new SourceCase("case", ["int a;", "int b;"], ["int c;"], new HashSet<string> { "debug", "checked" });
        var read = SourceCase.Parse("case", source.Text);

        Assert.Equal(["debug", "checked"], read.Options);
        Assert.EndsWith("int a;", read.Files[0].TrimEnd(), StringComparison.Ordinal);
        Assert.Equal("int b;", read.Files[1].Trim());
        Assert.Equal("int c;", Assert.Single(read.Library).Trim());
    }

    /// <summary>What has nothing to do with the fault goes; what is left has it.</summary>
    [Fact]
    public void AReducedCaseKeepsItsFaultAndLittleElse()
    {
        var source = SourceCase.Parse("case", """
            using CircuitGen; using System;
            public static partial class C
            {
                static int Twice(int v) { return v + v; }
                [ZkCircuit] public static int M([Range(0, 9)] int x, bool c)
                {
                    int y = Twice(x);
                    if (c) { y++; } else { y = (int)(1.5 * Twice(y + 3)); }
                    return y * x + Twice(y);
                }
            }
            """);

        var reduced = CaseReducer.Reduce(source, static verdict => verdict.Errors.Any(static error => error.Contains("double", StringComparison.Ordinal)));

        Assert.Contains("1.5", reduced.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Twice", reduced.Text, StringComparison.Ordinal);
        Assert.True(reduced.Text.Length < 200, reduced.Text);
    }
}
