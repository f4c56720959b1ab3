using System.Diagnostics;
using System.Globalization;
using CircuitGen.Analyzers;
using CircuitGen.Compiler.Planning;
using CircuitGen.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CircuitGen.Benchmarks;

/// <summary>
/// What a keystroke costs in a project of all five models of the MNIST sample: the generator on the new compilation, then the analyzers on the
/// file that is open, as an editor asks for them. A benchmark of means would hide what is asked for here, the 95th percentile. On a machine that others use as well, processor time tells more than time.
/// </summary>
internal sealed class KeystrokeMeasurement
{
    private const int WarmUp = 20;

    private const string Unrelated = "internal static class Unrelated { public static int Value() { return 1; } }";

    // More variants than the plan cache keeps, so that every edit of a circuit is planned.
    private const int Keystrokes = 200;

    private readonly CSharpCompilation _compilation = SourceCompilation.Of(SourceCompilation.SampleModels().Append(Unrelated));

    private readonly TypingOptions _options = new();

    private GeneratorDriver _driver;

    private KeystrokeMeasurement() =>
        _driver = CSharpGeneratorDriver.Create([new CircuitGenerator().AsSourceGenerator()], parseOptions: SourceCompilation.ParseOptions, optionsProvider: _options);

    /// <summary>Measures and prints.</summary>
    public static async Task RunAsync()
    {
        await new KeystrokeMeasurement().MeasureAsync("in the body of Bytes28", "class Bytes28", "int sum = HiddenBiases[h]", "int sum = {0} + HiddenBiases[h]", circuits: 1);
        await new KeystrokeMeasurement().MeasureAsync("in another file", "class Unrelated", "return 1", "return {0}", circuits: 0);
    }

    private async Task MeasureAsync(string where, string file, string before, string after, int circuits)
    {
        var tree = _compilation.SyntaxTrees.Single(tree => tree.ToString().Contains(file, StringComparison.Ordinal) && tree.ToString().Contains(before, StringComparison.Ordinal));
        var text = await tree.GetTextAsync();
        var place = new TextSpan(text.ToString().IndexOf(before, StringComparison.Ordinal), before.Length);
        var (milliseconds, processor) = (new double[Keystrokes], new double[Keystrokes]);
        var made = 0L;
        for (var i = -WarmUp; i < Keystrokes; i++)
        {
            if (i == 0)
            {
                made = PlanCache.Made;
            }

            var edited = tree.WithChangedText(text.WithChanges(new TextChange(place, string.Format(CultureInfo.InvariantCulture, after, i + WarmUp + 2))));
            var (clock, busy) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            await TypeAsync(_compilation.ReplaceSyntaxTree(tree, edited), edited, circuits);
            if (i >= 0)
            {
                milliseconds[i] = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
                processor[i] = (Environment.CpuUsage.TotalTime - busy).TotalMilliseconds;
            }
        }

        made = PlanCache.Made - made;
        if (made != circuits * Keystrokes)
        {
            throw new InvalidOperationException($"{Keystrokes} keystrokes {where} made {made} plans, not {circuits} each.");
        }

        Console.WriteLine($"{where}: {Describe(milliseconds)}; processor time of all threads {Describe(processor)}; circuits planned each time: {circuits}");
    }

    private static string Describe(double[] milliseconds)
    {
        Array.Sort(milliseconds);
        return string.Create(CultureInfo.InvariantCulture, $"median {milliseconds[Keystrokes / 2]:F0} ms, 95th percentile {milliseconds[Keystrokes * 95 / 100]:F0} ms");
    }

    private async Task TypeAsync(CSharpCompilation compilation, SyntaxTree edited, int circuits)
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        var analysis = generated.WithAnalyzers([new CircuitAnalyzer()], new AnalyzerOptions([], _options));
        var diagnostics = await analysis.GetAnalyzerSemanticDiagnosticsAsync(generated.GetSemanticModel(edited), filterSpan: null, CancellationToken.None);
        if (diagnostics.Count(diagnostic => diagnostic.Id == "CG0302") != circuits)
        {
            throw new InvalidOperationException($"The circuit of the file was not planned: {string.Join("; ", diagnostics.Take(5))}");
        }
    }
}
