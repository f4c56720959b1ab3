using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.CodeFixes;

/// <summary>x &gt;&gt; k or x / d becomes x.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class NeedlessRescaleFix() : SavingFix("CG0408", "Drop the rescale, which changes the scale of what follows")
{
    /// <inheritdoc/>
    protected override SyntaxNode? Rewrite(SyntaxNode root, ExpressionSyntax expression) =>
        expression is BinaryExpressionSyntax binary && (binary.IsKind(SyntaxKind.RightShiftExpression) || binary.IsKind(SyntaxKind.DivideExpression))
            ? root.ReplaceNode(expression, SyntaxFactory.ParseExpression(MathCalls.Parenthesized(binary.Left)).WithTriviaFrom(expression))
            : null;
}
