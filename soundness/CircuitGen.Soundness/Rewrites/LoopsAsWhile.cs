using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Soundness.Rewrites;

/// <summary>A for loop that nothing continues becomes a while loop.</summary>
internal sealed class LoopsAsWhile : CSharpSyntaxRewriter
{
    /// <inheritdoc/>
    public override SyntaxNode? VisitForStatement(ForStatementSyntax node)
    {
        var visited = (ForStatementSyntax)base.VisitForStatement(node)!;
        return new[] { node.Statement }.IsLeft(byContinue: true, byBreak: false)
            ? visited
            : Code.Statement($"{{ {visited.Declaration}; while ({visited.Condition}) {{ {visited.Statement} {string.Concat(visited.Incrementors.Select(static step => step + "; "))}}} }}\n");
    }
}
