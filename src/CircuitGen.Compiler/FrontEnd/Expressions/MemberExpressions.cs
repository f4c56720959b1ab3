using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OperationKind = CircuitGen.Compiler.Ir.OperationKind;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Fields and properties.</summary>
internal static class MemberExpressions
{
    public static Value Field(Lowering lowering, IFieldReferenceOperation reference)
    {
        if (reference.Instance is not null)
        {
            return FieldPlace(lowering, reference).Read(lowering, reference.Syntax);
        }

        return StaticMembers.Read(lowering, reference.Field, reference.Field.Type, reference.Syntax)
            ?? throw lowering.Unsupported(StaticState.Rule, reference.Syntax, reference.Field.Name);
    }

    public static Place FieldPlace(Lowering lowering, IFieldReferenceOperation reference)
    {
        if (reference.Instance is null)
        {
            return reference.Field.IsConst || reference.Field.IsReadOnly
                ? new ValuePlace(Field(lowering, reference))
                : throw lowering.Unsupported(StaticState.Rule, reference.Syntax, reference.Field.Name);
        }

        var field = reference.Field.ContainingType.IsTupleType ? reference.Field.CorrespondingTupleField ?? reference.Field : reference.Field;
        return Member(lowering, reference.Instance, field.Name, reference.Syntax) ?? throw UnsupportedOperations.Report(lowering, reference);
    }

    public static Value Property(Lowering lowering, IPropertyReferenceOperation reference)
    {
        if (reference.Instance is null)
        {
            return StaticProperty(lowering, reference);
        }

        if (IndexExpressions.Indexer(lowering, reference) is { } element)
        {
            return element.Read(lowering, reference.Syntax);
        }

        if (IsViewType(lowering, reference.Instance.Type))
        {
            return ViewProperty(lowering, reference);
        }

        if (BackingField(reference.Property) is { } field && Member(lowering, reference.Instance, field.Name, reference.Syntax) is { } place)
        {
            return place.Read(lowering, reference.Syntax);
        }

        return reference.Property.GetMethod is { } getter
            ? Calls.Invoke(lowering, getter, lowering.Place(reference.Instance), [.. reference.Arguments.Select(argument => lowering.Expression(argument.Value))], reference.Syntax)
            : throw Lowering.Broken();
    }

    public static Place PropertyPlace(Lowering lowering, IPropertyReferenceOperation reference)
    {
        if (reference.Instance is null)
        {
            return new ValuePlace(StaticProperty(lowering, reference));
        }

        if (IndexExpressions.Indexer(lowering, reference) is { } element)
        {
            return element;
        }

        if (BackingField(reference.Property) is { } field && Member(lowering, reference.Instance, field.Name, reference.Syntax) is { } place)
        {
            return place;
        }

        return IsViewType(lowering, reference.Instance.Type) || reference.Property.SetMethod is null
            ? new ValuePlace(Property(lowering, reference))
            : new PropertyPlace(lowering.Place(reference.Instance), reference.Property);
    }

    private static Value StaticProperty(Lowering lowering, IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (lowering.Known.SignatureOf(property) is "P:System.Span`1.Empty" or "P:System.ReadOnlySpan`1.Empty")
        {
            return Places.Default(lowering, lowering.Shapes.Of(reference.Type, reference.Syntax), reference.Syntax);
        }

        if (ScalarConstants.Property(lowering, reference) is { } constant)
        {
            return constant;
        }

        if (property.SetMethod is not null)
        {
            throw lowering.Unsupported(StaticState.Rule, reference.Syntax, property.Name);
        }

        return StaticMembers.Read(lowering, property, property.Type, reference.Syntax)
            ?? Calls.Invoke(lowering, property.GetMethod ?? throw Lowering.Broken(), null, [], reference.Syntax);
    }

    private static ScalarValue ViewProperty(Lowering lowering, IPropertyReferenceOperation reference)
    {
        var site = lowering.Site(reference.Syntax);
        var view = lowering.Expression(reference.Instance!) as ViewValue ?? throw Lowering.Broken();
        return lowering.Known.SignatureOf(reference.Property) switch
        {
            "P:System.Array.Length" or "P:System.Span`1.Length" or "P:System.ReadOnlySpan`1.Length" or "P:System.String.Length" => new(Views.TotalLength(view, site)),
            "P:System.Array.LongLength" => new(Make.Convert(site, ScalarType.Int64, OverflowMode.Default, Views.TotalLength(view, site))),
            "P:System.Array.Rank" => new(Make.Int(site, view.Rank)),
            "P:System.Span`1.IsEmpty" or "P:System.ReadOnlySpan`1.IsEmpty" => new(Make.Compare(site, OperationKind.Equal, Views.TotalLength(view, site), Make.Int(site, 0))),
            _ => throw lowering.Unsupported(UnseenCall.Rule, reference.Syntax, reference.Property.Name),
        };
    }

    private static bool IsViewType(Lowering lowering, ITypeSymbol? type) =>
        type is IArrayTypeSymbol || lowering.Known.IsSpan(type) || type?.SpecialType is SpecialType.System_String or SpecialType.System_Array;

    private static IFieldSymbol? BackingField(IPropertySymbol property) => property.ContainingType.GetMembers().OfType<IFieldSymbol>()
        .FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    /// <summary>A field of an instance, or null where the instance is no composite that has it.</summary>
    private static Place? Member(Lowering lowering, IOperation instance, string field, SyntaxNode syntax)
    {
        if (lowering.Shapes.Of(instance.Type, instance.Syntax) is not CompositeShape shape)
        {
            return null;
        }

        var index = shape.IndexOf(field);
        return index < 0 ? null : lowering.Place(instance).Field(lowering, index, syntax);
    }
}
