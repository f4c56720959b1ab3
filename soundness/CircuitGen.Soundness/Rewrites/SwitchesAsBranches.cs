using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Soundness.Rewrites;

/// <summary>A switch statement whose sections end with their only <c>break</c> becomes a chain of ifs.</summary>
internal sealed class SwitchesAsBranches : CSharpSyntaxRewriter
{
    private int _names;

    /// <inheritdoc/>
    public override SyntaxNode? VisitSwitchStatement(SwitchStatementSyntax node)
    {
        var visited = (SwitchStatementSyntax)base.VisitSwitchStatement(node)!;
        var sections = visited.Sections.Select(static section => section.Statements is [BlockSyntax { Statements: [.., BreakStatementSyntax] } block] ? block : null).ToArray();
        if (sections.Contains(null) || sections.Any(static block => block!.Statements.SkipLast(1).IsLeft(byContinue: false, byBreak: true)))
        {
            return visited;
        }

        var name = $"q{_names++}";
        var branches = visited.Sections.Zip(sections, (section, block) =>
        {
            var values = section.Labels.OfType<CaseSwitchLabelSyntax>().Select(label => $"{name} == {label.Value}").ToArray();
            return $"{(values.Length > 0 ? $"if ({string.Join(" || ", values)}) " : "")}{{ {string.Concat(block!.Statements.SkipLast(1).Select(static statement => statement.ToFullString()))} }}\n";
        });
        return Code.Statement($"{{ var {name} = {visited.Expression};\n{string.Join("else ", branches)} }}\n");
    }
}
