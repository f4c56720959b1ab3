using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>What simple names mean where the emitted class stands: within the types and namespaces around the method, in a file of its own.</summary>
internal static class VisibleNames
{
    /// <summary>The name itself if it means nothing there, else with the first number that makes it so.</summary>
    public static string Free(Compilation compilation, IMethodSymbol method, string name, CancellationToken cancellation)
    {
        var candidate = name;
        for (var number = 2; IsTaken(compilation, method, candidate, cancellation); number++)
        {
            candidate = name + number.ToString(CultureInfo.InvariantCulture);
        }

        return candidate;
    }

    /// <summary>The members that code in a type finds by a simple name: its own, or else inherited ones.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                yield return member;
            }
        }

        foreach (var member in type.TypeKind == TypeKind.Interface ? type.AllInterfaces.SelectMany(inherited => inherited.GetMembers(name)) : [])
        {
            yield return member;
        }
    }

    private static bool IsTaken(Compilation compilation, IMethodSymbol method, string name, CancellationToken cancellation)
    {
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.Name == name || MembersOf(type, name).Any() || type.TypeParameters.Any(parameter => parameter.Name == name))
            {
                return true;
            }
        }

        // The compilation's own namespaces hold those of its references as well.
        for (var space = compilation.GetCompilationNamespace(method.ContainingNamespace); space is not null; space = space.ContainingNamespace)
        {
            if (space.GetMembers(name).Any())
            {
                return true;
            }
        }

        return compilation.SyntaxTrees.Any(tree => IsGlobalAlias(tree, name, cancellation));
    }

    /// <summary>Whether a file gives the name to all files.</summary>
    private static bool IsGlobalAlias(SyntaxTree tree, string name, CancellationToken cancellation) => tree.GetRoot(cancellation) is CompilationUnitSyntax unit
        && unit.Usings.Any(directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) && directive.Alias?.Name.Identifier.ValueText == name);
}
