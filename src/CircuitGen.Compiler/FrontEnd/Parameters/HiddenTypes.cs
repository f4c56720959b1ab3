using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Finds the types that emitted code cannot use by their simple names, because a member of the types around the method,
/// or a type or namespace in one of the namespaces around it, comes first.
/// </summary>
internal static class HiddenTypes
{
    public static EquatableArray<string> Of(IMethodSymbol method) =>
        new([.. EmittedTypes.Namespaces.Where(type => IsHidden(method, type.Key, type.Value)).Select(type => type.Key).OrderBy(name => name, StringComparer.Ordinal)]);

    private static bool IsHidden(IMethodSymbol method, string name, string home)
    {
        for (var outer = method.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            for (var type = outer; type is not null; type = type.BaseType)
            {
                if (type.Name == name || !type.GetMembers(name).IsEmpty)
                {
                    return true;
                }
            }
        }

        for (var space = method.ContainingNamespace; space is not null; space = space.ContainingNamespace)
        {
            if (space.ToDisplayString() != home && space.GetMembers(name).Any())
            {
                return true;
            }
        }

        return false;
    }
}
