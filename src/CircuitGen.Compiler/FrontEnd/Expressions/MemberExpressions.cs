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
            ?? throw StaticMembers.Refuse(lowering, reference.Field, reference.Field.Type, reference.Syntax);
    }

    public static Place FieldPlace(Lowering lowering, IFieldReferenceOperation reference)
    {
        if (reference.Instance is null)
        {
            return reference.Field.IsConst || reference.Field.IsReadOnly
                ? new ValuePlace(Field(lowering, reference))
                : throw StaticMembers.Refuse(lowering, reference.Field, reference.Field.Type, reference.Syntax);
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

        return Instance(lowering, reference, reference.Instance).Read(lowering, reference.Syntax);
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

        return IsViewType(lowering, reference.Instance.Type)
            ? new ValuePlace(Property(lowering, reference))
            : Instance(lowering, reference, reference.Instance);
    }

    /// <summary>A property or indexer of a struct or record.</summary>
    private static Place Instance(Lowering lowering, IPropertyReferenceOperation reference, IOperation instance)
    {
        var property = reference.Property;
        var isPlain = AutoProperties.IsReadPlainly(lowering, property) && AutoProperties.IsWrittenPlainly(lowering, property);
        if (isPlain && AutoProperties.FieldOf(property) is { } plain && Member(lowering, instance, plain.Name, reference.Syntax) is { } field)
        {
            return field;
        }

        var accessor = property.GetMethod ?? property.SetMethod ?? throw Lowering.Unexpected();
        if (accessor.ContainingType.TypeKind == TypeKind.Interface)
        {
            accessor = Implementations.Of(lowering, accessor, reference.ConstrainedToType ?? instance.Type, reference.Syntax);
            property = accessor.AssociatedSymbol as IPropertySymbol ?? throw Lowering.Unexpected();
        }

        var receiver = Receivers.Of(lowering, instance, IsOnlyRead(reference) ? accessor : property.SetMethod ?? accessor);
        Place[] arguments = [];
        if (reference.Arguments.Length > 0)
        {
            arguments = lowering.Before(ref receiver, reference.Syntax, () => InvocationExpressions.Arguments(lowering, accessor, reference.Arguments));
            arguments = [.. arguments.Take(reference.Arguments.Length).Select(argument => lowering.Freeze(argument, reference.Syntax))];
        }

        return new PropertyPlace(receiver, property, arguments, FieldPlaceOf(lowering, receiver, property, lowering.Shapes.Of(instance.Type, instance.Syntax), reference.Syntax));
    }

    /// <summary>A property of something that has been lowered.</summary>
    public static Place PropertyOf(Lowering lowering, Place receiver, CompositeShape shape, IPropertySymbol property, SyntaxNode syntax) =>
        new PropertyPlace(receiver, property, [], FieldPlaceOf(lowering, receiver, property, shape, syntax));

    private static Place? FieldPlaceOf(Lowering lowering, Place receiver, IPropertySymbol property, Shape shape, SyntaxNode syntax) =>
        AutoProperties.FieldOf(property) is { } field && shape is CompositeShape composite && composite.IndexOf(field.Name) is >= 0 and var index
            ? receiver.Field(lowering, index, syntax)
            : null;

    private static bool IsOnlyRead(IPropertyReferenceOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target != reference,
        IIncrementOrDecrementOperation or ITupleOperation => false,
        _ => true,
    };

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

        var getter = Implementations.Of(lowering, property.GetMethod ?? throw Lowering.Unexpected(), reference.ConstrainedToType, reference.Syntax);
        property = getter.AssociatedSymbol as IPropertySymbol ?? property;
        if (property.SetMethod is not null)
        {
            throw StaticMembers.Refuse(lowering, property, property.Type, reference.Syntax);
        }

        return StaticMembers.Read(lowering, property, property.Type, reference.Syntax) ?? Calls.Invoke(lowering, getter, null, [], reference.Syntax);
    }

    private static ScalarValue ViewProperty(Lowering lowering, IPropertyReferenceOperation reference)
    {
        var site = lowering.Site(reference.Syntax);
        var view = lowering.Expression(reference.Instance!) as ViewValue ?? throw Lowering.Unexpected();
        return lowering.Known.SignatureOf(reference.Property) switch
        {
            "P:System.Array.Length" or "P:System.Span`1.Length" or "P:System.ReadOnlySpan`1.Length" or "P:System.String.Length" => new(Views.CheckedLength(lowering, view, reference.Syntax)),
            "P:System.Array.LongLength" => new(Make.Convert(site, ScalarType.Int64, OverflowMode.Default, Views.CheckedLength(lowering, view, reference.Syntax))),
            "P:System.Array.Rank" => Rank(lowering, view, reference.Syntax),
            "P:System.Span`1.IsEmpty" or "P:System.ReadOnlySpan`1.IsEmpty" => new(Make.Compare(site, OperationKind.Equal, Views.CheckedLength(lowering, view, reference.Syntax), Make.Int(site, 0))),
            _ => throw UnseenCalls.Report(lowering, reference.Property.GetMethod ?? throw Lowering.Unexpected(), reference.Syntax),
        };
    }

    private static ScalarValue Rank(Lowering lowering, ViewValue view, SyntaxNode syntax)
    {
        Views.Taken(lowering, view, syntax);
        return new(Make.Int(lowering.Site(syntax), view.Rank));
    }

    private static bool IsViewType(Lowering lowering, ITypeSymbol? type) =>
        type is IArrayTypeSymbol || lowering.Known.IsSpan(type) || type?.SpecialType is SpecialType.System_String or SpecialType.System_Array;

    /// <summary>A field of an instance, or null where the instance is no composite that has it.</summary>
    private static Place? Member(Lowering lowering, IOperation instance, string field, SyntaxNode syntax)
    {
        if (lowering.Shapes.Of(instance.Type, instance.Syntax) is not CompositeShape shape)
        {
            return null;
        }

        var index = shape.IndexOf(field);
        if (index < 0)
        {
            return null;
        }

        var place = Receivers.IsVariable(lowering, instance) ? lowering.Place(instance) : new ValuePlace(lowering.Expression(instance));
        return place.Field(lowering, index, syntax);
    }
}
