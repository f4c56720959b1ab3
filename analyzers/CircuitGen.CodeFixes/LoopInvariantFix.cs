using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.CodeFixes;

/// <summary>An expression that is the same in every turn moves in front of the loop.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class LoopInvariantFix() : SavingFix("CG0406", "Compute it once before the loop")
{
    /// <inheritdoc/>
    protected override SyntaxNode? Rewrite(SyntaxNode root, ExpressionSyntax expression)
    {
        var loop = expression.Ancestors().OfType<StatementSyntax>().FirstOrDefault(statement =>
            statement is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax);
        if (loop?.Parent is not BlockSyntax block)
        {
            return null;
        }

        var names = new HashSet<string>(root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText));
        var name = Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? "once" : $"once{number}").First(name => !names.Contains(name));
        var declaration = SyntaxFactory.ParseStatement($"var {name} = {expression.WithoutTrivia()};\n").WithLeadingTrivia(loop.GetLeadingTrivia());
        var rewritten = loop.ReplaceNode(expression, SyntaxFactory.IdentifierName(name).WithTriviaFrom(expression));
        return root.ReplaceNode(block, block.WithStatements(block.Statements.ReplaceRange(loop, [declaration, rewritten])));
    }
}
