using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CircuitGen.Soundness.SourceCases;

/// <summary>Ways to write less: a member, statement or expression left out, or replaced by a part of it.</summary>
internal static class CaseEdits
{
    private static readonly string[] s_constants = ["0", "1", "default"];

    /// <summary>All ways to make a file shorter, those that take most away first.</summary>
    public static IReadOnlyList<TextChange> Of(string file)
    {
        var root = CSharpSyntaxTree.ParseText(file, new(LanguageVersion.Preview)).GetRoot();
        return
        [
            .. root.DescendantNodes().SelectMany(Of)
                .Where(change => change.NewText!.Length < change.Span.Length)
                .OrderByDescending(static change => change.Span.Length - change.NewText!.Length),
        ];
    }

    private static IEnumerable<TextChange> Of(SyntaxNode node) => node switch
    {
        UsingDirectiveSyntax or AttributeListSyntax or CatchClauseSyntax or FinallyClauseSyntax or ElseClauseSyntax or InitializerExpressionSyntax => [Remove(node)],
        BaseNamespaceDeclarationSyntax outer => [new(node.Span, string.Concat(outer.Members))],
        MemberDeclarationSyntax => [Remove(node)],
        IfStatementSyntax branch => [Remove(node), .. Parts(node, branch.Statement, branch.Else?.Statement)],
        ForStatementSyntax loop => [Remove(node), .. Parts(node, loop.Statement)],
        CommonForEachStatementSyntax loop => [Remove(node), .. Parts(node, loop.Statement)],
        CheckedStatementSyntax block => [Remove(node), .. Parts(node, block.Block)],
        BlockSyntax { Parent: StatementSyntax } block => [new(node.Span, "{}"), .. Parts(node, [.. block.Statements])],
        BlockSyntax => [],
        StatementSyntax => [Remove(node)],
        SwitchSectionSyntax or SwitchExpressionArmSyntax or ArgumentSyntax or ParameterSyntax or CollectionElementSyntax or SubpatternSyntax => [WithComma(node)],
        VariableDeclaratorSyntax { Initializer: not null } => [Remove(((VariableDeclaratorSyntax)node).Initializer!)],
        ExpressionSyntax and not TypeSyntax => [.. s_constants.Select(constant => new TextChange(node.Span, constant)), .. Parts(node, [.. node.ChildNodes().SelectMany(Inner)])],
        _ => [],
    };

    /// <summary>Expressions one level down, through lists of arguments.</summary>
    private static IEnumerable<SyntaxNode> Inner(SyntaxNode node) => node switch
    {
        ExpressionSyntax => [node],
        ArgumentListSyntax list => list.Arguments.Select(static argument => argument.Expression),
        _ => node.ChildNodes().OfType<ExpressionSyntax>(),
    };

    private static IEnumerable<TextChange> Parts(SyntaxNode whole, params SyntaxNode?[] parts) =>
        parts.OfType<SyntaxNode>().Select(part => new TextChange(whole.Span, part.ToString()));

    private static TextChange Remove(SyntaxNode node) => new(node.Span, "");

    /// <summary>An element of a list, with the comma before or after it.</summary>
    private static TextChange WithComma(SyntaxNode node)
    {
        var (before, after) = (node.GetFirstToken().GetPreviousToken(), node.GetLastToken().GetNextToken());
        return new(
            before.IsKind(SyntaxKind.CommaToken) ? TextSpan.FromBounds(before.SpanStart, node.Span.End)
            : after.IsKind(SyntaxKind.CommaToken) ? TextSpan.FromBounds(node.SpanStart, after.Span.End)
            : node.Span,
            "");
    }
}
