using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CircuitGen.Benchmarks;

/// <summary>The options of a project that is open in an editor: what the package's <c>typing.globalconfig</c> says.</summary>
internal sealed class TypingOptions : AnalyzerConfigOptionsProvider
{
    private static readonly AnalyzerConfigOptions s_options = new Options();

    public override AnalyzerConfigOptions GlobalOptions => s_options;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_options;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_options;

    private sealed class Options : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "circuitgen_typing" ? "true" : null;
            return value is not null;
        }
    }
}
