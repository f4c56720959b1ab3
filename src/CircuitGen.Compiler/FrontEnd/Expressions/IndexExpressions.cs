using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Elements and ranges of arrays and spans.</summary>
internal static class IndexExpressions
{
    public static Value ArrayElement(Lowering lowering, IArrayElementReferenceOperation reference) =>
        ArrayElementPlace(lowering, reference).Read(lowering, reference.Syntax);

    public static Place ArrayElementPlace(Lowering lowering, IArrayElementReferenceOperation reference) =>
        Element(lowering, reference.ArrayReference, reference.Indices, reference.Syntax);

    public static Value ImplicitIndexer(Lowering lowering, IImplicitIndexerReferenceOperation reference) =>
        ImplicitIndexerPlace(lowering, reference).Read(lowering, reference.Syntax);

    public static Place ImplicitIndexerPlace(Lowering lowering, IImplicitIndexerReferenceOperation reference) =>
        Element(lowering, reference.Instance, [reference.Argument], reference.Syntax);

    /// <summary>An element of a span or constant string; null where the property is no indexer of these.</summary>
    public static Place? Indexer(Lowering lowering, IPropertyReferenceOperation reference) =>
        reference.Property.IsIndexer && (lowering.Known.IsSpan(reference.Instance!.Type) || reference.Instance.Type?.SpecialType == SpecialType.System_String)
            ? Element(lowering, reference.Instance, [.. reference.Arguments.Select(argument => argument.Value)], reference.Syntax)
            : null;

    private static Place Element(Lowering lowering, IOperation instance, IReadOnlyList<IOperation> arguments, SyntaxNode syntax)
    {
        var value = lowering.Expression(instance);
        if (arguments.Count == 1 && lowering.Known.IsRange(arguments[0].Type))
        {
            var bounds = lowering.Before(ref value, syntax, () => Ranges.Of(lowering, arguments[0], ViewOf(value), syntax));
            var slice = Views.Slice(lowering, ViewOf(value), bounds.Start, bounds.Length, syntax);
            return new ValuePlace(instance.Type is IArrayTypeSymbol ? Views.Copy(lowering, slice, "part", syntax) : slice);
        }

        var values = new Value[arguments.Count + 1];
        values[0] = value;
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            values[i + 1] = lowering.Before(values, i + 1, syntax, () => new ScalarValue(Index(lowering, argument, ViewOf(values[0]))));
        }

        var indices = values.Skip(1).Select(index => Index(lowering, Lowering.ScalarOf(index), syntax)).ToArray();
        return Views.Element(lowering, ViewOf(values[0]), indices, syntax);
    }

    private static ViewValue ViewOf(Value value) => value as ViewValue ?? throw Lowering.Unexpected();

    private static IrExpression Index(Lowering lowering, IOperation argument, ViewValue view) =>
        lowering.Known.IsIndex(argument.Type) ? Ranges.Index(lowering, argument, view) : lowering.Scalar(argument);

    /// <summary>Arrays can be indexed by long and the like.</summary>
    private static IrExpression Index(Lowering lowering, IrExpression index, SyntaxNode syntax) =>
        Make.Convert(lowering.Site(syntax), ScalarType.Int32, OverflowMode.Throw, index);
}
