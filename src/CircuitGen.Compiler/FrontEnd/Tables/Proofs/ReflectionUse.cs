using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>A place that reaches members by their names at run time.</summary>
/// <param name="Place">The place.</param>
/// <param name="Types">The types whose members it reaches; none where they are not written down.</param>
/// <param name="Name">The name of the member; null where it is not written down.</param>
/// <param name="IsOfFields">Whether it reaches fields, and not properties only.</param>
internal sealed record ReflectionUse(SyntaxNode Place, IReadOnlyList<ITypeSymbol> Types, string? Name, bool IsOfFields)
{
    /// <summary>Whether it may reach the array that a member holds.</summary>
    public bool Reaches(ISymbol member)
    {
        if (Types.Count == 0 && Name is null)
        {
            return IsOfFields;
        }

        return (Name is null || NamesOf(member).Contains(Name)) && (Types.Count == 0 || Types.Any(type => Has(type, member))) && (IsOfFields || member is IPropertySymbol);
    }

    private static IEnumerable<string> NamesOf(ISymbol member) => member is IPropertySymbol ? [member.Name, $"get_{member.Name}", $"<{member.Name}>k__BackingField"] : [member.Name];

    /// <summary>Whether the member is one of the type's, of those it derives from, or of a type inside it.</summary>
    private static bool Has(ITypeSymbol type, ISymbol member)
    {
        for (var home = member.ContainingType; home is not null; home = home.ContainingType)
        {
            for (var derived = type; derived is not null; derived = derived.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(derived.OriginalDefinition, home.OriginalDefinition))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
