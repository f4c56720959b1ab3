using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>How emitted code may call a table: by its full name anywhere, by its simple name where C# finds it by that.</summary>
internal static class TableAccess
{
    public static SymbolDisplayFormat FullName { get; } = SymbolDisplayFormat.FullyQualifiedFormat.WithMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType);

    /// <summary>The circuit's tables, with their simple names where members of the types around the method are found by them.</summary>
    public static EquatableArray<ConstantTable> Named(Lowering lowering) => new([.. Enumerable.Range(0, lowering.Tables.Count)
        .Select(i => lowering.Tables[i])
        .Select(table => IsFound(lowering, table) ? table with { SimpleName = InputReader.Escape(table.Name) } : table)]);

    private static bool IsFound(Lowering lowering, ConstantTable table)
    {
        for (var outer = lowering.Method.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            if (VisibleNames.MembersOf(outer, table.Name).FirstOrDefault() is { } member)
            {
                return member.ToDisplayString(FullName) == table.Access;
            }
        }

        return false;
    }
}
