using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>How emitted code names a table: by its simple name where nothing hides it.</summary>
internal static class TableAccess
{
    public static SymbolDisplayFormat FullName { get; } = SymbolDisplayFormat.FullyQualifiedFormat.WithMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType);

    public static EquatableArray<ConstantTable> Shortened(Lowering lowering)
    {
        var result = new ConstantTable[lowering.Tables.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var table = lowering.Tables[i];
            result[i] = Find(lowering, table) is { } member && IsVisible(lowering, member) ? table with { Access = table.Name } : table;
        }

        return new(result);
    }

    private static ISymbol? Find(Lowering lowering, ConstantTable table)
    {
        for (var type = lowering.Method.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.GetMembers(table.Name).FirstOrDefault() is { } member)
            {
                return member.ToDisplayString(FullName) == table.Access ? member : null;
            }
        }

        return null;
    }

    private static bool IsVisible(Lowering lowering, ISymbol member) =>
        !lowering.Variables.Names.Contains(member.Name) && Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(member.Name) == Microsoft.CodeAnalysis.CSharp.SyntaxKind.None;
}
