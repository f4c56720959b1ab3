using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The ways C# has to write down the elements of an array.</summary>
internal static class ArrayInitializers
{
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
