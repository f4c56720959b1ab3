using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Makes constant tables of static arrays and spans.</summary>
internal static class TableMembers
{
    public static Value Read(
        Lowering lowering,
        ISymbol member,
        ITypeSymbol type,
        (ScalarType Type, int Dimensions, Indexing Indexing) layout,
        ExpressionSyntax? initializer,
        SyntaxNode syntax)
    {
        var table = lowering.Tables.Get(member, () =>
        {
            if (!SpanTypes.IsSpan(type))
            {
                RequireConstant(lowering, member, type, syntax);
            }

            if (initializer is null)
            {
                throw lowering.Unsupported(UnreadableTable.Rule, syntax, member.Name, "it has no initializer");
            }

            if (!lowering.Compilation.IsSymbolAccessibleWithin(member, lowering.Method.ContainingType) || IsInFileLocal(member))
            {
                throw lowering.Unsupported(InaccessibleTable.Rule, syntax, member.Name, lowering.Method.ContainingType.Name);
            }

            try
            {
                var contents = InitializerReader.Read(
                    initializer, layout.Type, layout.Dimensions, () => lowering.Model(initializer.SyntaxTree), lowering.Cancellation);
                return new(member.Name, member.ToDisplayString(TableAccess.FullName), layout.Type, contents.Lengths, contents.RowStarts, contents.Values, layout.Indexing) { IsEnum = IsOfEnums(type) };
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

    private static bool IsOfEnums(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsOfEnums(array.ElementType),
        INamedTypeSymbol span when SpanTypes.IsSpan(span) => IsOfEnums(span.TypeArguments[0]),
        _ => type.TypeKind == TypeKind.Enum,
    };

    private static void RequireConstant(Lowering lowering, ISymbol member, ITypeSymbol type, SyntaxNode syntax)
    {
        var reason = member switch
        {
            IFieldSymbol { IsReadOnly: false } => "it is not readonly",
            IPropertySymbol { SetMethod: not null } => "it has a setter",
            _ => StaticWrites.Reason(lowering, member),
        };
        if (reason is not null)
        {
            throw lowering.Unsupported(WrittenTable.Rule, syntax, member.Name, reason, TypeProblems.Name(((IArrayTypeSymbol)type).ElementType));
        }
    }
}
