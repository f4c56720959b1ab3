using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Soundness.Rewrites;

/// <summary>Both sides of an if or of <c>? :</c> change places under the negated condition.</summary>
internal sealed class SwappedBranches(Random random) : CSharpSyntaxRewriter
{
    /// <inheritdoc/>
    public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
    {
        var visited = (IfStatementSyntax)base.VisitIfStatement(node)!;
        return random.Next(3) == 0 ? visited : Code.Statement($"if (!({visited.Condition})) {visited.Else?.Statement.ToFullString() ?? "{ }"} else {visited.Statement}");
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        var visited = (ConditionalExpressionSyntax)base.VisitConditionalExpression(node)!;
        return random.Next(3) == 0 ? visited : Code.Expression($"!({visited.Condition}) ? {visited.WhenFalse} : {visited.WhenTrue}");
    }
}
