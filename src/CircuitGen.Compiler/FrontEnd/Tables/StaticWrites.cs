using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Whether anything in the compilation may change a static member or its elements.</summary>
internal static class StaticWrites
{
    /// <summary>How the member's elements may change, or null where they cannot.</summary>
    public static string? Reason(Lowering lowering, ISymbol member)
    {
        foreach (var tree in lowering.Compilation.SyntaxTrees)
        {
            foreach (var suspect in SuspiciousUses.Of(tree, member.Name, lowering.Cancellation))
            {
                if (IsMember(lowering, suspect.Name, member) && !IsHarmless(lowering, suspect))
                {
                    return $"'{SourcePositions.Text(suspect.Whole)}'";
                }
            }
        }

        return null;
    }

    /// <summary>Whether a static constructor gives a readonly field another value than its initializer.</summary>
    public static bool AreInConstructor(Lowering lowering, IFieldSymbol field) =>
        field.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree)
            .Concat(field.ContainingType.StaticConstructors.SelectMany(constructor => constructor.DeclaringSyntaxReferences).Select(reference => reference.SyntaxTree))
            .Distinct()
            .SelectMany(tree => SuspiciousUses.Of(tree, field.Name, lowering.Cancellation))
            .Any(suspect => suspect.IsWrite && IsMember(lowering, suspect.Name, field));

    private static bool IsMember(Lowering lowering, IdentifierNameSyntax name, ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(lowering.Model(name.SyntaxTree).GetSymbolInfo(name, lowering.Cancellation).Symbol?.OriginalDefinition, member.OriginalDefinition);

    /// <summary>Passing on a scalar element, or the array as a read-only span, changes nothing.</summary>
    private static bool IsHarmless(Lowering lowering, SuspiciousUse use)
    {
        if (use.IsWrite)
        {
            return false;
        }

        var type = lowering.Model(use.Whole.SyntaxTree).GetTypeInfo(use.Whole, lowering.Cancellation);
        return lowering.Known.IsReadOnlySpan(type.ConvertedType) || !(type.Type is IArrayTypeSymbol || lowering.Known.IsSpan(type.Type) || IsMemory(type.Type));
    }

    private static bool IsMemory(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Memory" };
}
