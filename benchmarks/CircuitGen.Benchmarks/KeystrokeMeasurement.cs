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
/// What a keystroke costs with all five models of the MNIST sample open: the generator on the new compilation, then every analyzer on the
/// whole of it, which is more than an editor asks for. A benchmark of means would hide what is asked for here, the 95th percentile.
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
        await new KeystrokeMeasurement().MeasureAsync("in the body of Bytes28", "class Bytes28", "int sum = HiddenBiases[h]", "int sum = {0} + HiddenBiases[h]", plansEach: 1);
        await new KeystrokeMeasurement().MeasureAsync("in another file", "class Unrelated", "return 1", "return {0}", plansEach: 0);
    }

    private async Task MeasureAsync(string where, string file, string before, string after, int plansEach)
    {
        var tree = _compilation.SyntaxTrees.Single(tree => tree.ToString().Contains(file, StringComparison.Ordinal) && tree.ToString().Contains(before, StringComparison.Ordinal));
        var text = await tree.GetTextAsync();
        var place = new TextSpan(text.ToString().IndexOf(before, StringComparison.Ordinal), before.Length);
        var milliseconds = new double[Keystrokes];
        var (made, processor) = (0L, TimeSpan.Zero);
        for (var i = -WarmUp; i < Keystrokes; i++)
        {
            if (i == 0)
            {
                (made, processor) = (PlanCache.Made, Environment.CpuUsage.TotalTime);
            }

            var edited = tree.WithChangedText(text.WithChanges(new TextChange(place, string.Format(CultureInfo.InvariantCulture, after, i + WarmUp + 2))));
            var clock = Stopwatch.GetTimestamp();
            await TypeAsync(_compilation.ReplaceSyntaxTree(tree, edited));
            if (i >= 0)
            {
                milliseconds[i] = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
            }
        }

        made = PlanCache.Made - made;
        if (made != plansEach * Keystrokes)
        {
            throw new InvalidOperationException($"{Keystrokes} keystrokes {where} made {made} plans, not {plansEach} each.");
        }

        Array.Sort(milliseconds);
        var each = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / Keystrokes;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{where}: median {milliseconds[Keystrokes / 2]:F0} ms, 95th percentile {milliseconds[Keystrokes * 95 / 100]:F0} ms, longest {milliseconds[^1]:F0} ms, processor {each:F0} ms each; {plansEach} plans each"));
    }

    private async Task TypeAsync(CSharpCompilation compilation)
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        var analysis = generated.WithAnalyzers([new CircuitAnalyzer()], new AnalyzerOptions([], _options));
        var diagnostics = await analysis.GetAnalyzerDiagnosticsAsync();
        if (diagnostics.Count(diagnostic => diagnostic.Id == "CG0302") != 5)
        {
            throw new InvalidOperationException($"Not all circuits were planned: {string.Join("; ", diagnostics.Take(5))}");
        }
    }
}
