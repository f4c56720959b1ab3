using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Long initializers that hold nothing but numbers, told from their text: weights come in hundreds of thousands, and looking at each node of
/// them takes far longer.
/// </summary>
internal static class NumberLists
{
    private const int FewElements = 64;

    private const int BlockLength = 1 << 14;

    public static bool Contains(SyntaxNode node) => IsLong(node) && !HasNames(node.SyntaxTree.GetText(), node.Span);

    private static bool IsLong(SyntaxNode node) => node switch
    {
        InitializerExpressionSyntax initializer => initializer.Expressions.Count > FewElements,
        CollectionExpressionSyntax collection => collection.Elements.Count > FewElements,
        _ => false,
    };

    /// <summary>
    /// Whether anything stands there but digits, signs and brackets. A letter right behind a digit belongs to the number; comments may say
    /// what they like.
    /// </summary>
    private static bool HasNames(SourceText text, TextSpan span)
    {
        var block = new char[Math.Min(BlockLength, span.Length)];
        var previous = ' ';
        var comment = Comment.None;
        for (var start = span.Start; start < span.End; start += block.Length)
        {
            var count = Math.Min(block.Length, span.End - start);
            text.CopyTo(start, block, 0, count);
            for (var i = 0; i < count; i++)
            {
                var character = block[i];
                var next = Next(comment, previous, character);
                if (next == Comment.None && comment == Comment.None && !IsOfNumbers(previous, character))
                {
                    return true;
                }

                // What begins or ends a comment is no part of anything else.
                previous = next == comment ? character : ' ';
                comment = next;
            }
        }

        return false;
    }

    private static Comment Next(Comment comment, char previous, char character) => comment switch
    {
        Comment.None when previous == '/' && character == '/' => Comment.Line,
        Comment.None when previous == '/' && character == '*' => Comment.Block,
        Comment.Line when character is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => Comment.None,
        Comment.Block when previous == '*' && character == '/' => Comment.None,
        _ => comment,
    };

    private static bool IsOfNumbers(char previous, char character) => character switch
    {
        >= '0' and <= '9' or ',' or '-' or '+' or '[' or ']' or '{' or '}' or '(' or ')' or ' ' or '.' or '\t' or '\r' or '\n' or '/' => true,
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' => previous is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_',
        _ => false,
    };

    private enum Comment
    {
        None,
        Line,
        Block,
    }
}
