using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CircuitGen.Benchmarks;

/// <summary>C# source as a compilation that circuits can be generated for.</summary>
internal static class SourceCompilation
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest);

    /// <summary>A library of these sources, with the usings that a project of the SDK has.</summary>
    public static CSharpCompilation Of(params IEnumerable<string> sources)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        var trees = sources
            .Prepend("global using System; global using System.Collections.Generic; global using System.Linq;")
            .Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"Source{index}.cs"));
        return CSharpCompilation.Create(
            "Benchmarked", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>The sources of the MNIST sample's models and weights.</summary>
    public static IEnumerable<string> SampleModels()
    {
        var assembly = typeof(SourceCompilation).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Sample.", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }

    /// <summary>A dense network with public bytes as inputs and squares between the layers.</summary>
    /// <param name="inputs">Inputs.</param>
    /// <param name="hidden">Hidden neurons.</param>
    /// <param name="outputs">Outputs.</param>
    /// <param name="bias">A number in the method's body, to be varied as an edit.</param>
    public static string Dense(int inputs, int hidden, int outputs, int bias = 1) => $$"""
        using CircuitGen;
        public static partial class DenseModel
        {
            [ZkCircuit]
            public static long Score([Public, Length({{inputs}})] ReadOnlySpan<byte> pixels)
            {
                Span<long> hidden = stackalloc long[{{hidden}}];
                for (int h = 0; h < {{hidden}}; h++)
                {
                    long sum = {{bias}};
                    for (int i = 0; i < {{inputs}}; i++) sum += (W1[h * {{inputs}} + i] - 79) * pixels[i];
                    hidden[h] = sum * sum;
                }

                long best = 0;
                for (int k = 0; k < {{outputs}}; k++)
                {
                    long score = 0;
                    for (int h = 0; h < {{hidden}}; h++) score += (W2[k * {{hidden}} + h] - 79) * hidden[h];
                    best = Math.Max(best, score);
                }

                return best;
            }
        }
        """;

    /// <summary>The weights of <see cref="Dense"/>, in a file of their own.</summary>
    public static string DenseWeights(int inputs, int hidden, int outputs) => $$"""
        public static partial class DenseModel
        {
            private static ReadOnlySpan<byte> W1 => "{{Weights(inputs * hidden)}}"u8;
            private static ReadOnlySpan<byte> W2 => "{{Weights(hidden * outputs)}}"u8;
        }
        """;

    // Printable ASCII around 79 stands for weights from -9 to 9; the seed makes every run the same.
    private static string Weights(int count)
    {
        var random = new Random(20260101);
        return string.Create(count, random, static (text, source) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = (char)source.Next(70, 89);
            }
        }).Replace('\\', 'O');
    }
}
