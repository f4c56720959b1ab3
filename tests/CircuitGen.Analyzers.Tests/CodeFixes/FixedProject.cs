using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CircuitGen.Analyzers.Tests.CodeFixes;

/// <summary>Applies a code fix to source in a workspace.</summary>
internal static class FixedProject
{
    /// <summary>The title of the fix offered for the first diagnostic of the rule, and the solution after it; nothing where none is offered.</summary>
    public static async Task<(string Title, Project Project)?> ApplyAsync(CodeFixProvider provider, string ruleId, string source, string? baseline = null)
    {
        using var workspace = new AdhocWorkspace();
        var compilation = Analysis.Compile(source);
        var id = ProjectId.CreateNewId();
        var solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "Sample", "Sample", LanguageNames.CSharp, filePath: "/src/Sample.csproj", compilationOptions: compilation.Options, parseOptions: compilation.SyntaxTrees[0].Options, metadataReferences: compilation.References))
            .AddDocument(DocumentId.CreateNewId(id), "File.cs", SourceText.From(source), filePath: "/src/File.cs");
        if (baseline is not null)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), "circuits.baseline.txt", SourceText.From(baseline), filePath: "/src/circuits.baseline.txt");
        }

        var project = solution.GetProject(id)!;
        var analysis = (await project.GetCompilationAsync())!.WithAnalyzers([new CircuitAnalyzer()], project.AnalyzerOptions);
        var diagnostic = (await analysis.GetAnalyzerDiagnosticsAsync()).First(diagnostic => diagnostic.Id == ruleId);
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(project.Documents.Single(), diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        if (actions.Count == 0)
        {
            return null;
        }

        var operations = await actions[0].GetOperationsAsync(CancellationToken.None);
        return (actions[0].Title, operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(id)!);
    }
}
