using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Soundness.Rewrites;

/// <summary><c>a + b</c> becomes <c>b + a</c>; the same for products, bit operations and equality. Operands have no side effects but throwing.</summary>
internal sealed class CommutedOperands(Random random) : CSharpSyntaxRewriter
{
    /// <inheritdoc/>
    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var visited = (BinaryExpressionSyntax)base.VisitBinaryExpression(node)!;
        var isCommutative = node.Kind() is SyntaxKind.AddExpression or SyntaxKind.MultiplyExpression or SyntaxKind.BitwiseAndExpression
            or SyntaxKind.BitwiseOrExpression or SyntaxKind.ExclusiveOrExpression or SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression;
        return isCommutative && random.Next(2) == 0
            ? visited.WithLeft(visited.Right.InParentheses()).WithRight(visited.Left.InParentheses())
            : visited;
    }
}
