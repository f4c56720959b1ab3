using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>New arrays.</summary>
internal static class ArrayExpressions
{
    public static Value Creation(Lowering lowering, IArrayCreationOperation creation)
    {
        var shape = lowering.Shapes.Of(creation.Type, creation.Syntax) as ViewShape ?? throw Lowering.Unexpected();
        var lengths = lowering.Operands([.. creation.DimensionSizes]).Select(Lowering.ScalarOf).ToArray();
        var elements = new List<(IrExpression[] Indices, IOperation Operation)>();
        if (creation.Initializer is not null)
        {
            Flatten(lowering, creation.Initializer, [], elements);
        }

        RequireElements(lowering, shape.Element, lengths, elements.Count, creation.Syntax);
        return Create(lowering, shape.Element, lengths, elements, creation.Syntax, NameFor(creation));
    }

    /// <summary>The elements of a new array of records are null until they are assigned.</summary>
    private static void RequireElements(Lowering lowering, Shape element, IReadOnlyList<IrExpression> lengths, int given, SyntaxNode syntax)
    {
        if (given == 0 && element is CompositeShape && !lengths.Any(length => Make.IsConstant(length, Gadgets.Numbers.Integer.Zero)))
        {
            Places.RequireNoNull(lowering, element, syntax);
        }
    }

    public static Value StackAllocation(Lowering lowering, IOperation operation, ITypeSymbol element, IOperation size, IReadOnlyList<IOperation> elements)
    {
        var site = lowering.Site(operation.Syntax);
        var length = lowering.Scalar(size);
        var items = elements.Select((item, i) => (new IrExpression[] { Make.Int(site, i) }, item)).ToList();
        return Create(lowering, lowering.Shapes.Of(element, operation.Syntax), [length], items, operation.Syntax, NameFor(operation));
    }

    public static Value Collection(Lowering lowering, ICollectionExpressionOperation collection)
    {
        if (lowering.Shapes.Of(collection.Type, collection.Syntax) is not ViewShape { Rank: 1 } shape)
        {
            throw UnsupportedOperations.Report(lowering, collection);
        }

        if (collection.Elements.Any(element => element is ISpreadOperation))
        {
            return Spreads.Collection(lowering, collection, shape.Element);
        }

        var site = lowering.Site(collection.Syntax);
        var values = lowering.Operands([.. collection.Elements]);
        var array = Views.Create(lowering, shape.Element, [Make.Int(site, values.Length)], NameFor(collection), collection.Syntax);
        for (var i = 0; i < values.Length; i++)
        {
            Views.Element(lowering, array, [Make.Int(site, i)], collection.Syntax).Write(lowering, values[i], collection.Elements[i].Syntax);
        }

        return array;
    }

    /// <summary>An array is called after the variable it is made for.</summary>
    public static string NameFor(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IVariableDeclaratorOperation declarator:
                    return declarator.Symbol.Name;
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation local }:
                    return local.Local.Name;
                case IReturnOperation:
                    return "returned";
                case not (IConversionOperation or IVariableInitializerOperation or IParenthesizedOperation):
                    return "array";
            }
        }

        return "array";
    }

    private static ViewValue Create(
        Lowering lowering, Shape element, IReadOnlyList<IrExpression> lengths, List<(IrExpression[] Indices, IOperation Operation)> elements, SyntaxNode syntax, string name)
    {
        var frozen = lengths.Select(length => lowering.Freeze(
            Make.Convert(lowering.Site(syntax), ScalarType.Int32, OverflowMode.Throw, length), name + "_length", syntax)).ToArray();
        var values = lowering.Operands([.. elements.Select(item => item.Operation)]);
        var array = Views.Create(lowering, element, frozen, name, syntax);
        for (var i = 0; i < values.Length; i++)
        {
            Views.Element(lowering, array, elements[i].Indices, syntax).Write(lowering, values[i], elements[i].Operation.Syntax);
        }

        return array;
    }

    private static void Flatten(Lowering lowering, IArrayInitializerOperation initializer, IrExpression[] prefix, List<(IrExpression[], IOperation)> elements)
    {
        for (var i = 0; i < initializer.ElementValues.Length; i++)
        {
            var value = initializer.ElementValues[i];
            IrExpression[] indices = [.. prefix, Make.Int(lowering.Site(initializer.Syntax), i)];
            if (value is IArrayInitializerOperation inner)
            {
                Flatten(lowering, inner, indices, elements);
            }
            else
            {
                elements.Add((indices, value));
            }
        }
    }
}
