using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.CodeFixes;

/// <summary>x / a / b becomes x / (a * b), and x &gt;&gt; a &gt;&gt; b becomes x &gt;&gt; (a + b).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class FoldableDivisionFix() : SavingFix("CG0407", "Divide once")
{
    /// <inheritdoc/>
    protected override SyntaxNode? Rewrite(SyntaxNode root, ExpressionSyntax expression)
    {
        if (expression is not BinaryExpressionSyntax outer
            || MathCalls.WithoutParentheses(outer.Left) is not BinaryExpressionSyntax inner
            || inner.Kind() != outer.Kind())
        {
            return null;
        }

        var (sign, combination) = outer.IsKind(SyntaxKind.DivideExpression) ? ("/", "*") : (">>", "+");
        var text = $"{inner.Left.WithoutTrivia()} {sign} ({MathCalls.Parenthesized(inner.Right)} {combination} {MathCalls.Parenthesized(outer.Right)})";
        return root.ReplaceNode(expression, SyntaxFactory.ParseExpression(text).WithTriviaFrom(expression));
    }
}
