using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Finds the <c>checked</c> or <c>unchecked</c> around an operation.</summary>
internal static class OverflowModes
{
    public static OverflowMode At(Lowering lowering, SyntaxNode syntax)
    {
        var known = lowering.KnownOverflowModes;
        var passed = new List<SyntaxNode>();
        var (node, mode) = ((SyntaxNode?)syntax, (OverflowMode?)null);
        while (mode is null && node is not (null or MemberDeclarationSyntax))
        {
            mode = known.TryGetValue(node, out var before) ? before : Stated(node);
            passed.Add(node);
            node = node.Parent;
        }

        // Without a statement up to the method, the project decides.
        var result = mode ?? (lowering.Compilation.Options is CSharpCompilationOptions { CheckOverflow: true } ? OverflowMode.Throw : OverflowMode.Default);
        passed.ForEach(inner => known[inner] = result);
        return result;
    }

    private static OverflowMode? Stated(SyntaxNode node) => node.Kind() switch
    {
        SyntaxKind.UncheckedExpression or SyntaxKind.UncheckedStatement => OverflowMode.Wrap,
        SyntaxKind.CheckedExpression or SyntaxKind.CheckedStatement => OverflowMode.Throw,
        _ => null,
    };
}
