using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Makes constant tables of static arrays and spans.</summary>
internal static class TableMembers
{
    /// <summary>The table as a value, or null where the member is a property whose code is to be inlined.</summary>
    public static Value? Read(
        Lowering lowering,
        ISymbol member,
        ITypeSymbol type,
        (ScalarType Type, int Dimensions, Indexing Indexing) layout,
        StaticContent content,
        SyntaxNode syntax)
    {
        var isReadOnly = lowering.Known.IsReadOnlySpan(type) && layout.Dimensions == 1;
        var place = isReadOnly ? null : TableProofs.Of(lowering.Compilation).PlaceThatMayWrite(member, lowering.Cancellation);
        if (place is not null && content.IsNew)
        {
            return null;
        }

        var actual = Substituted(lowering, member);
        var table = lowering.Tables.Get(actual, () =>
        {
            if (Reason(lowering, member, place) is { } reason)
            {
                throw lowering.Unsupported(WrittenTable.Rule, syntax, member.Name, reason, Advice(member, type, layout.Dimensions));
            }

            if (content.Initializer is not { } initializer)
            {
                throw lowering.Unsupported(UnreadableTable.Rule, syntax, member.Name, lowering.Known.IsSource(member) ? "it has no initializer" : "its source is not in this project");
            }

            if (!lowering.Compilation.IsSymbolAccessibleWithin(member, lowering.Method.ContainingType) || IsInFileLocal(member))
            {
                throw lowering.Unsupported(InaccessibleTable.Rule, syntax, member.Name, lowering.Method.ContainingType.Name);
            }

            try
            {
                var contents = InitializerReader.Read(
                    initializer, layout.Type, layout.Dimensions, () => lowering.Model(initializer.SyntaxTree), lowering.Cancellation);
                return new(member.Name, actual.ToDisplayString(TableAccess.FullName), layout.Type, contents.Lengths, contents.RowStarts, contents.Values, layout.Indexing)
                {
                    IsMutable = !content.IsNew,
                    IsEnum = IsOfEnums(lowering, type),
                };
            }
            catch (UnreadableTableException unreadable)
            {
                throw lowering.Unsupported(UnreadableTable.Rule, syntax, member.Name, unreadable.Message);
            }
        });
        return lowering.Tables.View(table, lowering.Site(syntax));
    }

    /// <summary>Emitted code stands in another file.</summary>
    private static bool IsInFileLocal(ISymbol member) => member.ContainingType is { } type && (type.IsFileLocal || IsInFileLocal(type));

    private static bool IsOfEnums(Lowering lowering, ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsOfEnums(lowering, array.ElementType),
        INamedTypeSymbol span when lowering.Known.IsSpan(span) => IsOfEnums(lowering, span.TypeArguments[0]),
        _ => type.TypeKind == TypeKind.Enum,
    };

    /// <summary>The member of the type with the type arguments of the method being inlined.</summary>
    private static ISymbol Substituted(Lowering lowering, ISymbol member) =>
        lowering.Substitute(member.ContainingType).GetMembers(member.Name).FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member.OriginalDefinition))
            ?? member;

    private static string? Reason(Lowering lowering, ISymbol member, SyntaxNode? place) => member switch
    {
        IFieldSymbol { IsReadOnly: false } => "it is not readonly",
        IPropertySymbol { SetMethod: not null } => "it has a setter",
        _ when !StaticMembers.IsFixed(lowering, member) => "each thread has one of its own",
        _ => place is null ? null : $"by '{SourcePositions.Text(place)}' in {SourcePositions.Line(place)}",
    };

    private static string Advice(ISymbol member, ITypeSymbol type, int dimensions) => type is IArrayTypeSymbol array && dimensions == 1
        ? $"Make it 'static ReadOnlySpan<{TypeProblems.Name(array.ElementType)}> {member.Name} => [...]', which nobody can write to."
        : "Let all code only read its elements.";
}
