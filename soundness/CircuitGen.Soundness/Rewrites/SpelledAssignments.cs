using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Soundness.Rewrites;

/// <summary><c>x += y</c> becomes <c>x = (T)(x + (y))</c>, and <c>x++</c> adds 1. The generator has both in <c>unchecked</c> and on variables only.</summary>
internal sealed class SpelledAssignments(SemanticModel model) : CSharpSyntaxRewriter
{
    /// <inheritdoc/>
    public override SyntaxNode? VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        var visited = (AssignmentExpressionSyntax)base.VisitAssignmentExpression(node)!;
        return node.IsKind(SyntaxKind.SimpleAssignmentExpression) || !model.GetTypeInfo(node.Left).Type.IsNumber()
            ? visited
            : Spell(node.Left, $"{node.OperatorToken.Text[..^1]} ({visited.Right})");
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node) =>
        node.Expression is PostfixUnaryExpressionSyntax { Operand: var operand, OperatorToken.Text: var sign }
            ? node.WithExpression(Spell(operand, $"{sign[..1]} {(TypeOf(operand) == "UInt128" ? "1u" : "1")}"))
            : base.VisitExpressionStatement(node);

    private ExpressionSyntax Spell(ExpressionSyntax target, string operation) => Code.Expression($"{target} = ({TypeOf(target)})({target} {operation})");

    private string TypeOf(ExpressionSyntax target) => model.GetTypeInfo(target).Type!.ToMinimalDisplayString(model, target.SpanStart);
}
