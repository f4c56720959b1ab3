using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.CodeFixes;

/// <summary>c ? f(a) : f(b) becomes f(c ? a : b), where the two sides differ in one operand or argument.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ExpensiveBranchesFix() : SavingFix("CG0412", "Choose the operand first and compute once")
{
    /// <inheritdoc/>
    protected override SyntaxNode? Rewrite(SyntaxNode root, ExpressionSyntax expression)
    {
        if (expression is not ConditionalExpressionSyntax choice)
        {
            return null;
        }

        var (left, right) = (MathCalls.WithoutParentheses(choice.WhenTrue), MathCalls.WithoutParentheses(choice.WhenFalse));
        if (DifferenceOf(left, right) is not var (a, b))
        {
            return null;
        }

        var chosen = SyntaxFactory.ParseExpression($"({choice.Condition} ? {a.WithoutTrivia()} : {b.WithoutTrivia()})").WithTriviaFrom(a);
        return root.ReplaceNode(expression, left.ReplaceNode(a, chosen).WithTriviaFrom(expression));
    }

    /// <summary>The only operand in which two equal operations or calls differ, or null.</summary>
    private static (ExpressionSyntax Left, ExpressionSyntax Right)? DifferenceOf(ExpressionSyntax left, ExpressionSyntax right)
    {
        var (first, second) = (OperandsOf(left), OperandsOf(right));
        if (left.Kind() != right.Kind() || first.Count != second.Count || HeadOf(left) != HeadOf(right))
        {
            return null;
        }

        var different = first.Zip(second, (a, b) => (Left: a, Right: b)).Where(pair => !SyntaxFactory.AreEquivalent(pair.Left, pair.Right)).ToArray();
        return different.Length == 1 ? different[0] : null;
    }

    private static IReadOnlyList<ExpressionSyntax> OperandsOf(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax call => [.. call.ArgumentList.Arguments.Select(argument => argument.Expression)],
        BinaryExpressionSyntax binary => [binary.Left, binary.Right],
        _ => [],
    };

    private static string HeadOf(ExpressionSyntax expression) => expression is InvocationExpressionSyntax call ? call.Expression.ToString() : "";
}
