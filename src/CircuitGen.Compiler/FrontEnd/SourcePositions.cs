using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Where syntax stands and what it says.</summary>
internal static class SourcePositions
{
    private const int MaximumTextLength = 120;

    public static SourceSpan Of(Microsoft.CodeAnalysis.Location location) => location.SourceTree is null
        ? default
        : new(location.SourceTree.FilePath, location.SourceSpan.Start, location.SourceSpan.Length, location.GetLineSpan().StartLinePosition.Line + 1);

    /// <summary>
    /// The C# on one line, cut off where it gets long; of a statement with a body, its head. Spaces are put by rule, not copied: the text
    /// must not change with comments and layout.
    /// </summary>
    public static string Text(SyntaxNode syntax) => Text(syntax, out _);

    /// <summary>As <see cref="Text(SyntaxNode)"/>, and says whether it was cut off.</summary>
    public static string Text(SyntaxNode syntax, out bool isCut)
    {
        var text = new System.Text.StringBuilder();
        SyntaxToken previous = default;
        var end = EndOfHead(syntax);

        // From token to token, not through all nodes: most sites of a long expression start with the same tokens, deep inside.
        for (var token = syntax.GetFirstToken(includeZeroWidth: true); token.SpanStart < end; token = token.GetNextToken(includeZeroWidth: true))
        {
            if (text.Length > 0 && IsSpaced(previous, token))
            {
                text.Append(' ');
            }

            text.Append(OnOneLine(token.Text));
            previous = token;
            isCut = text.Length > MaximumTextLength;
            if (isCut)
            {
                return text.ToString(0, MaximumTextLength - 3) + "...";
            }

            if (token.Span.End >= end)
            {
                break;
            }
        }

        isCut = false;
        return text.ToString();
    }

    /// <summary>The file and the line, for a message about another place than the one it is reported at.</summary>
    public static string Line(SyntaxNode syntax)
    {
        var place = syntax.GetLocation().GetMappedLineSpan();
        var number = (place.StartLinePosition.Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var file = Path.GetFileName(place.Path);
        return file.Length == 0 ? $"line {number}" : $"{file}({number})";
    }

    /// <summary>Strings may hold line ends as they are; the text stands in a comment of emitted code.</summary>
    private static string OnOneLine(string token) => token.Any(SyntaxFacts.IsNewLine) ? new([.. token.Select(character => SyntaxFacts.IsNewLine(character) ? ' ' : character)]) : token;

    private static int EndOfHead(SyntaxNode syntax) => syntax switch
    {
        ForStatementSyntax loop => loop.CloseParenToken.Span.End,
        CommonForEachStatementSyntax loop => loop.CloseParenToken.Span.End,
        WhileStatementSyntax loop => loop.CloseParenToken.Span.End,
        IfStatementSyntax branch => branch.CloseParenToken.Span.End,
        SwitchStatementSyntax branch => branch.OpenBraceToken.SpanStart,
        BaseMethodDeclarationSyntax method => method.ParameterList.Span.End,
        LocalFunctionStatementSyntax function => function.ParameterList.Span.End,
        _ => syntax.Span.End,
    };

    private static bool IsSpaced(SyntaxToken left, SyntaxToken right) =>
        left.Kind() is SyntaxKind.CommaToken or SyntaxKind.SemicolonToken
        || IsBrace(left)
        || IsBrace(right)
        || IsInfix(left)
        || (left.IsKind(SyntaxKind.CloseBracketToken) && left.Parent is AttributeListSyntax)
        || (left.IsKind(SyntaxKind.GreaterThanToken) && IsWord(right))
        || IsInfix(right)
        || (IsWord(left) && IsWord(right))
        || (left.Parent is StatementSyntax && left.IsKeyword() && right.IsKind(SyntaxKind.OpenParenToken))
        || (left.IsKind(SyntaxKind.CloseParenToken) && left.Parent is StatementSyntax && !right.IsKind(SyntaxKind.SemicolonToken));

    private static bool IsBrace(SyntaxToken token) => token.Kind() is SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken;

    private static bool IsWord(SyntaxToken token) => token.Text.Length > 0 && token.Text[token.Text.Length - 1] is var last && (char.IsLetterOrDigit(last) || last is '_' or '"');

    private static bool IsInfix(SyntaxToken token) => token.Parent switch
    {
        BinaryExpressionSyntax binary => token == binary.OperatorToken,
        AssignmentExpressionSyntax assignment => token == assignment.OperatorToken,
        ConditionalExpressionSyntax conditional => token == conditional.QuestionToken || token == conditional.ColonToken,
        EqualsValueClauseSyntax clause => token == clause.EqualsToken,
        ArrowExpressionClauseSyntax arrow => token == arrow.ArrowToken,
        SwitchExpressionArmSyntax arm => token == arm.EqualsGreaterThanToken,
        SwitchExpressionSyntax expression => token == expression.SwitchKeyword,
        IsPatternExpressionSyntax pattern => token == pattern.IsKeyword,
        _ => false,
    };
}
