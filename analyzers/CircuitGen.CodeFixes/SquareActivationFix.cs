using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.CodeFixes;

/// <summary>Math.Max(0, x) becomes x * x.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class SquareActivationFix() : SavingFix("CG0404", "Replace by a square, which changes the model")
{
    /// <inheritdoc/>
    protected override SyntaxNode? Rewrite(SyntaxNode root, ExpressionSyntax expression)
    {
        if (MathCalls.OperandOfRelu(expression) is not { } operand)
        {
            return null;
        }

        var factor = MathCalls.Parenthesized(operand);
        return root.ReplaceNode(expression, SyntaxFactory.ParenthesizedExpression(SyntaxFactory.ParseExpression($"{factor} * {factor}")));
    }
}
