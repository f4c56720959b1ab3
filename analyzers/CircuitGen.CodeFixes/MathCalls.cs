using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.CodeFixes;

/// <summary>Takes calls of Math.Max apart.</summary>
internal static class MathCalls
{
    public static ExpressionSyntax WithoutParentheses(ExpressionSyntax expression) =>
        expression is ParenthesizedExpressionSyntax parenthesized ? WithoutParentheses(parenthesized.Expression) : expression;

    public static (ExpressionSyntax Left, ExpressionSyntax Right)? OperandsOfMax(ExpressionSyntax expression) =>
        WithoutParentheses(expression) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Max" }, ArgumentList.Arguments: { Count: 2 } arguments }
            ? (arguments[0].Expression, arguments[1].Expression)
            : null;

    /// <summary>x of Math.Max(0, x) or Math.Max(x, 0), or null.</summary>
    public static ExpressionSyntax? OperandOfRelu(ExpressionSyntax expression) => OperandsOfMax(expression) switch
    {
        var (left, right) when IsZero(left) => right,
        var (left, right) when IsZero(right) => left,
        _ => null,
    };

    /// <summary>The text of an expression as a factor.</summary>
    public static string Parenthesized(ExpressionSyntax expression) =>
        expression is IdentifierNameSyntax or LiteralExpressionSyntax or ParenthesizedExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax
            ? expression.ToString()
            : $"({expression})";

    private static bool IsZero(ExpressionSyntax expression) => WithoutParentheses(expression) is LiteralExpressionSyntax { Token.ValueText: "0" };
}
