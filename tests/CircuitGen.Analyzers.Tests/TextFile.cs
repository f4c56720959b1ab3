using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CircuitGen.Analyzers.Tests;

/// <summary>A file that the project gives to analyzers.</summary>
internal sealed class TextFile(string path, string text) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
