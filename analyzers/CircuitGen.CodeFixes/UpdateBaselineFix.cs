using System.Collections.Immutable;
using System.Composition;
using CircuitGen.Compiler.Reports;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace CircuitGen.CodeFixes;

/// <summary>Writes a circuit's present cost into <c>circuits.baseline.txt</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UpdateBaselineFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["CG0310", "CG0311"];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue("baseline", out var line) && line is not null && BaselineEntry.TryParse(line) is { } entry)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Update {Baseline.FileName}", cancellation => Update(context.Document.Project, entry, cancellation), nameof(UpdateBaselineFix)),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> Update(Project project, BaselineEntry entry, CancellationToken cancellation)
    {
        var document = project.AdditionalDocuments.First(document => document.Name == Baseline.FileName);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return project.Solution.WithAdditionalDocumentText(document.Id, SourceText.From(Baseline.Parse(text.ToString()).With(entry).ToString()));
    }
}
