using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.CodeFixes;

/// <summary>Math.Max(Math.Max(0, a), Math.Max(0, b)) becomes Math.Max(0, Math.Max(a, b)).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ReluBeforePoolFix() : SavingFix("CG0405", "Take the maximum first")
{
    /// <inheritdoc/>
    protected override SyntaxNode? Rewrite(SyntaxNode root, ExpressionSyntax expression) =>
        MathCalls.OperandsOfMax(expression) is var (left, right) && MathCalls.OperandOfRelu(left) is { } a && MathCalls.OperandOfRelu(right) is { } b
            ? root.ReplaceNode(expression, SyntaxFactory.ParseExpression($"Math.Max(0, Math.Max({a.WithoutTrivia()}, {b.WithoutTrivia()}))").WithTriviaFrom(expression))
            : null;
}
