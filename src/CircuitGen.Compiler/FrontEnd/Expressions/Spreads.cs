using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Collection expressions with spreads: <c>[0, .. a, .. b]</c>.</summary>
internal static class Spreads
{
    public static ViewValue Collection(Lowering lowering, ICollectionExpressionOperation collection, Shape element)
    {
        var (syntax, site) = (collection.Syntax, lowering.Site(collection.Syntax));
        var values = new Value[collection.Elements.Length];
        IrExpression length = Make.Int(site, 0);
        for (var i = 0; i < values.Length; i++)
        {
            var item = collection.Elements[i];
            values[i] = lowering.Before(values, i, item.Syntax, () => item is ISpreadOperation spread ? Spread(lowering, spread) : lowering.Expression(item));
            length = Make.Add(site, length, LengthOf(item, values[i], site));
        }

        var array = Views.Create(lowering, element, [lowering.Freeze(length, "length", syntax)], ArrayExpressions.NameFor(collection), syntax);
        IrExpression position = Make.Int(site, 0);
        for (var i = 0; i < values.Length; i++)
        {
            if (collection.Elements[i] is ISpreadOperation spread)
            {
                CopyTo(lowering, array, position, (ViewValue)values[i], spread);
            }
            else
            {
                Views.Element(lowering, array, [position], syntax).Write(lowering, values[i], collection.Elements[i].Syntax);
            }

            position = Make.Add(site, position, LengthOf(collection.Elements[i], values[i], site));
        }

        return array;
    }

    /// <summary>The elements as they are now: what stands behind the spread may change them.</summary>
    private static ViewValue Spread(Lowering lowering, ISpreadOperation spread)
    {
        var view = lowering.Freeze(lowering.Expression(spread.Operand), "spread", spread.Syntax);
        if (view is not ViewValue { Lengths.Count: 1 } source)
        {
            throw UnsupportedOperations.Report(lowering, spread);
        }

        return ((ICollectionExpressionOperation)spread.Parent!).Elements.Last() == spread ? source : Views.Copy(lowering, source, "spread", spread.Syntax);
    }

    private static void CopyTo(Lowering lowering, ViewValue array, IrExpression position, ViewValue source, ISpreadOperation spread)
    {
        var (syntax, site) = (spread.Syntax, lowering.Site(spread.Syntax));
        Loops.Count(lowering, source.Lengths[0], "i", syntax, index =>
        {
            var value = Views.Element(lowering, source, [index], syntax).Read(lowering, syntax);
            if (value is ScalarValue scalar && array.Element is ScalarShape target)
            {
                value = new ScalarValue(ConversionExpressions.Scalar(lowering, scalar.Expression, target.Type, OverflowModes.At(lowering, syntax), syntax));
            }

            Views.Element(lowering, array, [Make.Add(site, position, index)], syntax).Write(lowering, value, syntax);
        });
    }

    private static IrExpression LengthOf(IOperation element, Value value, int site) =>
        element is ISpreadOperation ? ((ViewValue)value).Lengths[0] : Make.Int(site, 1);
}
