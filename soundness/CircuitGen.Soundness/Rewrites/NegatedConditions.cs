using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Soundness.Rewrites;

/// <summary><c>a &amp;&amp; b</c> becomes <c>!(!a || !b)</c>, and <c>a || b</c> the like.</summary>
internal sealed class NegatedConditions(Random random) : CSharpSyntaxRewriter
{
    /// <inheritdoc/>
    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var visited = (BinaryExpressionSyntax)base.VisitBinaryExpression(node)!;
        var opposite = node.Kind() switch
        {
            SyntaxKind.LogicalAndExpression => "||",
            SyntaxKind.LogicalOrExpression => "&&",
            _ => null,
        };
        return opposite is null || random.Next(3) == 0 ? visited : Code.Expression($"!(!({visited.Left}) {opposite} !({visited.Right}))");
    }
}
