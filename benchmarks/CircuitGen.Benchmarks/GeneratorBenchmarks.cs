using BenchmarkDotNet.Attributes;
using CircuitGen.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CircuitGen.Benchmarks;

/// <summary>What the generator adds to builds and to keystrokes.</summary>
public class GeneratorBenchmarks
{
    private CSharpCompilation _samples = null!;
    private CSharpCompilation _million = null!;
    private CSharpCompilation[] _edits = null!;
    private GeneratorDriver _afterFirstRun = null!;
    private int _edit;

    [GlobalSetup]
    public void Setup()
    {
        _samples = SourceCompilation.Of(SourceCompilation.SampleModels());
        _million = SourceCompilation.Of(SourceCompilation.Dense(1000, 1000, 10), SourceCompilation.DenseWeights(1000, 1000, 10));
        var dense = SourceCompilation.Of(SourceCompilation.Dense(784, 128, 10), SourceCompilation.DenseWeights(784, 128, 10));
        var method = dense.SyntaxTrees[1];

        // More variants than the plan cache keeps, so that every edit is planned.
        _edits = [.. Enumerable.Range(2, 200).Select(bias => dense.ReplaceSyntaxTree(
            method, CSharpSyntaxTree.ParseText(SourceCompilation.Dense(784, 128, 10, bias), SourceCompilation.ParseOptions, method.FilePath)))];
        _afterFirstRun = NewDriver().RunGenerators(dense);
        Verify(_afterFirstRun);
        Verify(NewDriver().RunGenerators(_samples));
        Verify(NewDriver().RunGenerators(_million));
    }

    [Benchmark(Description = "five MNIST samples, cold generator")]
    public GeneratorDriver FiveSamples() => NewDriver().RunGenerators(SourceCompilation.Of(SourceCompilation.SampleModels()));

    [Benchmark(Description = "edit in a dense 784-128-10 method")]
    public GeneratorDriver EditDense() => _afterFirstRun.RunGenerators(_edits[_edit++ % _edits.Length]);

    [Benchmark(Description = "dense layer of a million weights")]
    public GeneratorDriver MillionWeights() => NewDriver().RunGenerators(
        SourceCompilation.Of(SourceCompilation.Dense(1000, 1000, 10, ++_edit + 1000), SourceCompilation.DenseWeights(1000, 1000, 10)));

    private static CSharpGeneratorDriver NewDriver() =>
        CSharpGeneratorDriver.Create([new CircuitGenerator().AsSourceGenerator()], parseOptions: SourceCompilation.ParseOptions);

    private static void Verify(GeneratorDriver driver)
    {
        var result = driver.GetRunResult();
        if (result.GeneratedTrees.Length == 0 || result.Results.Any(generator => generator.Exception is not null))
        {
            throw new InvalidOperationException($"The generator emitted nothing: {result.Results[0].Exception}");
        }
    }
}
