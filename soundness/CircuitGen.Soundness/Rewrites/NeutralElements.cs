using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Soundness.Rewrites;

/// <summary>Operations get 0 added or are taken times 1.</summary>
internal sealed class NeutralElements(SemanticModel model, Random random) : CSharpSyntaxRewriter
{
    /// <inheritdoc/>
    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var visited = base.VisitBinaryExpression(node)!;
        var type = model.GetTypeInfo(node).Type;
        return type.IsNumber() && !model.GetConstantValue(node).HasValue && random.Next(3) == 0
            ? Code.Expression($"(({visited}) {(random.Next(2) == 0 ? "+ 0" : "* 1")}{(type!.Name == "UInt128" ? "u" : "")})")
            : visited;
    }
}
