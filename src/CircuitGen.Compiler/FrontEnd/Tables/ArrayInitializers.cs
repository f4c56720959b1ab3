using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The ways C# has to write down the elements of an array.</summary>
internal static class ArrayInitializers
{
    /// <summary>Whether an expression writes down the elements of a new array or span.</summary>
    public static bool IsInitializer(ExpressionSyntax expression) => expression switch
    {
        CollectionExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax => true,
        ParenthesizedExpressionSyntax parenthesized => IsInitializer(parenthesized.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression, Right: LiteralExpressionSyntax literal } => literal.IsKind(SyntaxKind.Utf8StringLiteralExpression),
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.Utf8StringLiteralExpression),
        _ => false,
    };

    public static IEnumerable<ExpressionSyntax>? Elements(ExpressionSyntax initializer) => initializer switch
    {
        CollectionExpressionSyntax collection => collection.Elements.Select(element =>
            element is ExpressionElementSyntax single ? single.Expression : throw new UnreadableTableException("it spreads another collection")),
        ArrayCreationExpressionSyntax { Initializer: { } elements } => elements.Expressions,
        ImplicitArrayCreationExpressionSyntax creation => creation.Initializer.Expressions,
        InitializerExpressionSyntax elements => elements.Expressions,
        ParenthesizedExpressionSyntax parenthesized => Elements(parenthesized.Expression),
        _ => null,
    };

    /// <summary>The length of <c>new T[length]</c>, an array of zeros; else null.</summary>
    public static ExpressionSyntax? ZeroLength(ExpressionSyntax initializer) =>
        initializer is ArrayCreationExpressionSyntax { Initializer: null, Type.RankSpecifiers: { Count: 1 } ranks } && ranks[0].Sizes.Count == 1 ? ranks[0].Sizes[0] : null;
}
