using System.Collections.Immutable;
using System.Composition;
using CircuitGen.Compiler.Reports;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace CircuitGen.CodeFixes;

/// <summary>Writes a circuit's present cost into <c>circuits.baseline.txt</c>; where there is none yet, makes it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UpdateBaselineFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["CG0302", "CG0310", "CG0311"];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue("baseline", out var line) || line is null || BaselineEntry.TryParse(line) is not { } entry)
            {
                continue;
            }

            if (BaselineOf(project) is { } document)
            {
                // The totals need no fix of their own: what is out of date has a diagnostic that says so.
                if (diagnostic.Id != "CG0302")
                {
                    Offer(context, diagnostic, "Update", cancellation => UpdateAsync(document, entry, cancellation));
                }
            }
            else
            {
                Offer(context, diagnostic, "Create", _ => Task.FromResult(Create(project, entry)));
            }
        }

        return Task.CompletedTask;
    }

    private static void Offer(CodeFixContext context, Diagnostic diagnostic, string verb, Func<CancellationToken, Task<Solution>> change) =>
        context.RegisterCodeFix(CodeAction.Create($"{verb} {Baseline.FileName}", change, nameof(UpdateBaselineFix)), diagnostic);

    private static TextDocument? BaselineOf(Project project) => project.AdditionalDocuments.FirstOrDefault(document => document.Name == Baseline.FileName);

    private static async Task<Solution> UpdateAsync(TextDocument document, BaselineEntry entry, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.Project.Solution.WithAdditionalDocumentText(document.Id, SourceText.From(Baseline.Parse(text.ToString()).With(entry).ToString()));
    }

    private static Solution Create(Project project, BaselineEntry entry)
    {
        var text = SourceText.From(new Baseline(new([entry])).ToString());
        var path = project.FilePath is { } file ? Path.Combine(Path.GetDirectoryName(file), Baseline.FileName) : null;
        return project.Solution.AddAdditionalDocument(DocumentId.CreateNewId(project.Id), Baseline.FileName, text, filePath: path);
    }
}
