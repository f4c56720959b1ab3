using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Soundness.Rewrites;

/// <summary>What rewrites need to know of C#.</summary>
internal static class Code
{
    public static StatementSyntax Statement(string text) => SyntaxFactory.ParseStatement(text);

    public static ExpressionSyntax Expression(string text) => SyntaxFactory.ParseExpression(text);

    public static ExpressionSyntax InParentheses(this ExpressionSyntax expression) => SyntaxFactory.ParenthesizedExpression(expression.WithoutTrivia());

    /// <summary>Whether the type is bool.</summary>
    public static bool IsBool(this ITypeSymbol? type) => type is { SpecialType: SpecialType.System_Boolean };

    /// <summary>Whether the type is an integer type.</summary>
    public static bool IsNumber(this ITypeSymbol? type) =>
        type is { SpecialType: >= SpecialType.System_Char and <= SpecialType.System_UInt64 } or { Name: "Int128" or "UInt128" };

    /// <summary>An expression's text where overflow means the same as at its place.</summary>
    public static string TextElsewhere(this ExpressionSyntax expression) => expression.Ancestors().Select(ContextOf).FirstOrDefault(static context => context is not null) switch
    {
        { } context => $"{context}({expression})",
        null => expression.ToString(),
    };

    /// <summary>Whether a <c>break</c> or, if asked for, a <c>continue</c> in a loop's or switch's statements leaves it.</summary>
    public static bool IsLeft(this IEnumerable<StatementSyntax> statements, bool byContinue, bool byBreak) =>
        statements.Any(statement => IsLeft(statement, byContinue, byBreak));

    private static string? ContextOf(SyntaxNode node) => node.Kind() switch
    {
        SyntaxKind.UncheckedExpression or SyntaxKind.UncheckedStatement => "unchecked",
        SyntaxKind.CheckedExpression or SyntaxKind.CheckedStatement => "checked",
        _ => null,
    };

    private static bool IsLeft(SyntaxNode node, bool byContinue, bool byBreak) => node switch
    {
        BreakStatementSyntax => byBreak,
        ContinueStatementSyntax => byContinue,
        ForStatementSyntax or ForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax => false,
        SwitchStatementSyntax => node.ChildNodes().Any(child => IsLeft(child, byContinue, byBreak: false)),
        _ => node.ChildNodes().Any(child => IsLeft(child, byContinue, byBreak)),
    };
}
