using CircuitGen.Compiler;
using CircuitGen.Generators;
using Microsoft.CodeAnalysis.CSharp;

namespace CircuitGen.Analyzers.Tests.Problems;

/// <summary>A failure in one circuit is an error on that circuit, and all others are compiled.</summary>
public class IsolationTests
{
    private const string Source = "using CircuitGen; public static partial class C { [ZkCircuit] public static int Good(byte x) => x * x; [ZkCircuit] public static int Bad(byte x) => x / 3; }";

    // Lowering is a step, and planning and writing for each of three files.
    public static TheoryData<int> Steps => [0, 1, 2, 3, 4, 5, 6];

    [Theory]
    [MemberData(nameof(Steps))]
    public void Whatever_step_fails_the_other_circuit_is_there(int failing)
    {
        // Each run has a method of its own, as plans and files are kept for methods that are the same.
        var source = Source.Replace("x / 3", $"x / {failing + 5}", StringComparison.Ordinal);
        var steps = 0;
        Isolation.BeforeStep.Value = circuit =>
        {
            if (circuit == "Bad" && steps++ == failing)
            {
                throw new InvalidDataException("nobody thought of this");
            }
        };
        var driver = CSharpGeneratorDriver.Create(new CircuitGenerator()).RunGenerators(Analysis.Compile(source));
        Isolation.BeforeStep.Value = null;
        var result = driver.GetRunResult();
        Assert.Empty(result.Diagnostics);
        Assert.Equal(3, result.GeneratedTrees.Count(tree => Path.GetFileName(tree.FilePath).StartsWith("C.Good.", StringComparison.Ordinal)));
        Assert.Equal(failing == 0 ? 3 : 5, result.GeneratedTrees.Length);
    }

    [Fact]
    public async Task The_analyzer_reports_it_on_the_method()
    {
        Isolation.BeforeStep.Value = circuit =>
        {
            if (circuit == "Odd")
            {
                throw new InvalidDataException("nobody thought of this");
            }
        };
        try
        {
            var found = await Analysis.ReportsAsync("CG0017", "[ZkCircuit] public static int Good(byte x) => x * x; [ZkCircuit] public static int [|Odd|](byte x) => x / 3;");
            Assert.Contains("'Odd': InvalidDataException: nobody thought of this.", Assert.Single(found).GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }
        finally
        {
            Isolation.BeforeStep.Value = null;
        }
    }

    [Fact]
    public void Who_cancels_is_obeyed() =>
        Assert.Throws<OperationCanceledException>(() => Isolation.Run<object>("Run", () => throw new OperationCanceledException()));
}
