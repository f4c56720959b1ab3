using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.CodeFixes;

/// <summary>
/// A rewrite whose title says what it saves. It is offered only where the circuit compiles afterwards and is cheaper.
/// </summary>
/// <param name="ruleId">The rule it answers.</param>
/// <param name="title">What it does; the saving follows.</param>
public abstract class SavingFix(string ruleId, string title) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => [ruleId];

    /// <inheritdoc/>
    public sealed override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax expression
                || Rewrite(root, expression) is not { } rewritten
                || !diagnostic.Properties.TryGetValue("circuit", out var circuit)
                || circuit is null)
            {
                continue;
            }

            var document = context.Document.WithSyntaxRoot(rewritten);
            if (await Savings.OfAsync(context.Document.Project, document.Project, circuit, context.CancellationToken).ConfigureAwait(false) is > 0 and var saving)
            {
                var text = string.Format(CultureInfo.InvariantCulture, "{0} (saves {1:N0} constraint{2})", title, saving, saving == 1 ? "" : "s");
                context.RegisterCodeFix(CodeAction.Create(text, _ => Task.FromResult(document), GetType().Name), diagnostic);
            }
        }
    }

    /// <summary>The file with the expression rewritten, or null where it has another shape.</summary>
    protected abstract SyntaxNode? Rewrite(SyntaxNode root, ExpressionSyntax expression);
}
