using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Reads static fields and properties that hold constants.</summary>
internal static class StaticMembers
{
    /// <summary>The member's value, or null where it is a property whose code is to be inlined.</summary>
    public static Value? Read(Lowering lowering, ISymbol member, ITypeSymbol type, SyntaxNode syntax)
    {
        var content = StaticContent.Of(lowering, member);
        if (member is IPropertySymbol && (content.IsCode || ExtensionBlocks.IsMember(member)))
        {
            return null;
        }

        if (TableType(lowering, type) is not { } table)
        {
            return content.IsNew ? null : Scalar(lowering, member, type, content, syntax);
        }

        return TableMembers.Read(lowering, member, type, table, content, syntax);
    }

    private static (ScalarType Type, int Dimensions, Indexing Indexing)? TableType(Lowering lowering, ITypeSymbol type)
    {
        switch (lowering.Shapes.TryOf(type))
        {
            case ViewShape { Rank: > 1, Element: ScalarShape scalar } view:
                return (scalar.Type, view.Rank, Indexing.Rectangular);
            case ViewShape { Rank: 1 } view:
                var dimensions = 1;
                var element = view.Element;
                for (; element is ViewShape { Rank: 1 } row; element = row.Element)
                {
                    dimensions++;
                }

                return element is ScalarShape innermost ? (innermost.Type, dimensions, dimensions > 1 ? Indexing.Jagged : Indexing.Rectangular) : null;
            default:
                return null;
        }
    }

    private static ScalarValue Scalar(Lowering lowering, ISymbol member, ITypeSymbol type, StaticContent content, SyntaxNode syntax)
    {
        if (content.Initializer is { } initializer
            && IsFixed(lowering, member)
            && lowering.Shapes.ScalarOf(type) is { } scalar
            && lowering.Model(initializer.SyntaxTree).GetOperation(initializer, lowering.Cancellation) is { ConstantValue: { HasValue: true, Value: var constant } }
            && ConstantValues.Integer(constant) is { } number
            && TableProofs.Of(lowering.Compilation).PlaceThatMayWrite(member, lowering.Cancellation) is null)
        {
            return new ScalarValue(new ConstantExpression(lowering.Site(syntax), scalar, number));
        }

        throw Refuse(lowering, member, type, syntax);
    }

    /// <summary>Refuses a static member whose value is not known, with the reason.</summary>
    public static LoweringStoppedException Refuse(Lowering lowering, ISymbol member, ITypeSymbol type, SyntaxNode syntax) => lowering.Unsupported(
        StaticState.Rule,
        syntax,
        member.Name,
        !IsFixed(lowering, member) ? "it can change between two runs"
            : lowering.Shapes.ScalarOf(type) is null ? $"of static members only numbers and arrays of numbers are read, not '{TypeProblems.Name(type)}'"
            : "its value is not a constant expression where it is declared");

    /// <summary>Whether the language lets nobody assign the member but its initializer and static constructors, for all threads.</summary>
    public static bool IsFixed(Lowering lowering, ISymbol member) => member switch
    {
        IFieldSymbol field => field.IsReadOnly && !field.GetAttributes().Any(attribute => lowering.Known.IsThreadStatic(attribute.AttributeClass)),
        IPropertySymbol property => property.SetMethod is null,
        _ => false,
    };
}
