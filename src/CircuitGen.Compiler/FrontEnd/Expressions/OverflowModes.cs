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
        for (var node = syntax; node is not (null or MemberDeclarationSyntax); node = node.Parent)
        {
            switch (node.Kind())
            {
                case SyntaxKind.UncheckedExpression or SyntaxKind.UncheckedStatement:
                    return OverflowMode.Wrap;
                case SyntaxKind.CheckedExpression or SyntaxKind.CheckedStatement:
                    return OverflowMode.Throw;
            }
        }

        return lowering.Compilation.Options is CSharpCompilationOptions { CheckOverflow: true } ? OverflowMode.Throw : OverflowMode.Default;
    }
}
