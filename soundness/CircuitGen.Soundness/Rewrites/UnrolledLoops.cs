using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Soundness.Rewrites;

/// <summary>A for loop with a known number of turns becomes its turns, one after the other.</summary>
internal sealed class UnrolledLoops : CSharpSyntaxRewriter
{
    /// <inheritdoc/>
    public override SyntaxNode? VisitForStatement(ForStatementSyntax node)
    {
        var visited = (ForStatementSyntax)base.VisitForStatement(node)!;
        if (node.Declaration?.Variables is not [{ Initializer.Value: LiteralExpressionSyntax { Token.Value: int start } } counter]
            || node.Condition is not BinaryExpressionSyntax { Right: LiteralExpressionSyntax { Token.Value: int end } }
            || new[] { node.Statement }.IsLeft(byContinue: true, byBreak: true))
        {
            return visited;
        }

        // The generator's two kinds of loop: from 0 up to the end, and from the start down to 0.
        var turns = node.Incrementors.Count > 0 ? Enumerable.Range(start, end - start) : Enumerable.Range(end, start - end).Reverse();
        return Code.Statement($"{{ {string.Concat(turns.Select(turn => string.Create(CultureInfo.InvariantCulture, $"{{ int {counter.Identifier.Text} = {turn}; {visited.Statement} }}\n")))} }}");
    }
}
