using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>A property or indexer. Its accessors are code to be inlined, or the C# compiler's own, which use the field.</summary>
/// <param name="instance">What it is of; null of a static property.</param>
/// <param name="property">The property.</param>
/// <param name="arguments">An indexer's arguments, evaluated.</param>
/// <param name="field">The field behind it, if it has one.</param>
internal sealed class PropertyPlace(Place? instance, IPropertySymbol property, IReadOnlyList<Place> arguments, Place? field) : Place
{
    public override Value Read(Lowering lowering, SyntaxNode syntax) => field is not null && AutoProperties.IsReadPlainly(lowering, property)
        ? field.Read(lowering, syntax)
        : Calls.Inline(lowering, property.GetMethod ?? throw Lowering.Unexpected(), instance, arguments, syntax);

    public override void Write(Lowering lowering, Value value, SyntaxNode syntax)
    {
        if (field is not null && AutoProperties.IsWrittenPlainly(lowering, property))
        {
            field.Write(lowering, value, syntax);
            return;
        }

        Calls.Inline(lowering, property.SetMethod ?? throw Lowering.Unexpected(), instance, [.. arguments, new ValuePlace(value)], syntax);
    }

    public override Place Map(IExpressionMap map) =>
        new PropertyPlace(instance?.Map(map), property, [.. arguments.Select(argument => argument.Map(map))], field?.Map(map));

    public override void AddWritten(AccessSet written)
    {
        // An accessor may write whatever it can reach: the instance, and arrays.
        instance?.AddWritten(written);
        written.Elements = true;
    }
}
