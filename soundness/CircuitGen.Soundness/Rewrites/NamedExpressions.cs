using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Soundness.Rewrites;

/// <summary>
/// A part of an expression gets a name in a local before the statement. It is a part that C# computes first and in any case, so that
/// nothing happens in another order.
/// </summary>
internal sealed class NamedExpressions(SemanticModel model, Random random, Func<ITypeSymbol?, bool> isWanted) : CSharpSyntaxRewriter
{
    private int _names;

    /// <inheritdoc/>
    public override SyntaxNode? VisitBlock(BlockSyntax node)
    {
        var statements = new List<StatementSyntax>();
        foreach (var statement in node.Statements)
        {
            var visited = (StatementSyntax)Visit(statement);
            var parts = Root(statement) is { } root ? FirstParts(root).Where(DeservesAName).ToArray() : [];
            if (parts.Length > 0 && random.Next(3) > 0)
            {
                var part = parts[random.Next(parts.Length)];
                var name = $"n{_names++}";
                statements.Add(Code.Statement($"var {name} = {part.TextElsewhere()};\n"));
                visited = visited.ReplaceNode(Root(visited)!, Root(statement)!.ReplaceNode(part, SyntaxFactory.IdentifierName(name).WithTriviaFrom(part)));
            }

            statements.Add(visited);
        }

        return node.WithStatements(SyntaxFactory.List(statements));
    }

    /// <summary>The expression that a statement computes before all else.</summary>
    private static ExpressionSyntax? Root(StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: not InitializerExpressionSyntax and var value }] } => value,
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: not TupleExpressionSyntax, Right: var value } } => value,
        ReturnStatementSyntax { Expression: { } value } => value,
        IfStatementSyntax { Condition: var value } => value,
        _ => null,
    };

    private static IEnumerable<ExpressionSyntax> FirstParts(ExpressionSyntax? expression)
    {
        for (; expression is not null; expression = First(expression))
        {
            yield return expression;
        }
    }

    private static ExpressionSyntax? First(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => inner,
        CheckedExpressionSyntax { Expression: var inner } => inner,
        CastExpressionSyntax { Expression: var inner } => inner,
        PrefixUnaryExpressionSyntax { Operand: var inner } => inner,
        BinaryExpressionSyntax { Left: var left } => left,
        ConditionalExpressionSyntax { Condition: var condition } => condition,
        SwitchExpressionSyntax { GoverningExpression: var value } => value,
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var first }, ..] } => first,
        _ => null,
    };

    private bool DeservesAName(ExpressionSyntax expression) =>
        expression is not (IdentifierNameSyntax or ParenthesizedExpressionSyntax) && isWanted(model.GetTypeInfo(expression).Type) && !model.GetConstantValue(expression).HasValue;
}
