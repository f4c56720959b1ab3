using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// What the sites of a circuit say. Of a long sum every part begins like the whole, so that the text of one, once it is cut off, is that of
/// all around it.
/// </summary>
internal sealed class SyntaxTexts
{
    private readonly Dictionary<SyntaxNode, (string Text, bool IsCut)> _known = [];

    /// <summary>The text of each node.</summary>
    public EquatableArray<string> Of(IReadOnlyList<SyntaxNode> nodes) => new([.. nodes.Select(Of)]);

    private string Of(SyntaxNode node)
    {
        var chain = new Stack<SyntaxNode>();
        for (var first = node; first is not null && !_known.ContainsKey(first); first = FirstPart(first))
        {
            chain.Push(first);
        }

        foreach (var next in chain)
        {
            _known[next] = FirstPart(next) is { } part && _known[part] is { IsCut: true } cut ? cut : (SourcePositions.Text(next, out var isCut), isCut);
        }

        return _known[node].Text;
    }

    /// <summary>The expression that an expression begins with, or null.</summary>
    private static ExpressionSyntax? FirstPart(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax binary => binary.Left,
        InvocationExpressionSyntax call => call.Expression,
        MemberAccessExpressionSyntax member => member.Expression,
        ElementAccessExpressionSyntax element => element.Expression,
        ConditionalExpressionSyntax conditional => conditional.Condition,
        _ => null,
    };
}
