using CircuitGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Tuples: as values, as targets of deconstruction, compared.</summary>
internal static class TupleExpressions
{
    public static Value Lower(Lowering lowering, ITupleOperation tuple)
    {
        var values = lowering.Operands([.. tuple.Elements]).Select((value, i) => lowering.Evaluate(value, "part", tuple.Elements[i].Syntax)).ToArray();
        return new CompositeValue(ShapeOf(lowering, tuple, values), values);
    }

    public static Place Place(Lowering lowering, ITupleOperation tuple)
    {
        var targets = new List<(Place, Shape?)>();
        foreach (var element in tuple.Elements)
        {
            var place = lowering.Freeze(lowering.Place(element), tuple.Syntax);
            targets.Add((place, lowering.Shapes.TryOf(element.Type)));
        }

        return new DeconstructionPlace(targets);
    }

    public static Value Compare(Lowering lowering, ITupleBinaryOperation comparison)
    {
        RefuseLateCasts(lowering, comparison.LeftOperand);
        RefuseLateCasts(lowering, comparison.RightOperand);
        var operands = lowering.Operands([comparison.LeftOperand, comparison.RightOperand]);
        var isEqual = comparison.OperatorKind == BinaryOperatorKind.Equals;
        return new ScalarValue(Equality.OfTuples(lowering, operands[0], operands[1], isEqual, comparison.Syntax));
    }

    /// <summary>In a comparison of tuples the C# compiler casts an element only when it comes to compare it, and so may not come to throw.</summary>
    private static void RefuseLateCasts(Lowering lowering, IOperation operand)
    {
        foreach (var element in (operand as ITupleOperation)?.Elements ?? [])
        {
            var inner = element;
            for (; inner is IConversionOperation conversion; inner = conversion.Operand)
            {
                if (conversion is { IsChecked: true, IsImplicit: false } or { OperatorMethod: not null })
                {
                    throw lowering.Unsupported(UnsupportedConstruct.Rule, inner.Syntax, "A cast that may throw, in a comparison of tuples,", "Assign it to a variable first.");
                }
            }

            RefuseLateCasts(lowering, inner);
        }
    }

    private static CompositeShape ShapeOf(Lowering lowering, ITupleOperation tuple, Value[] values)
    {
        var type = (Microsoft.CodeAnalysis.INamedTypeSymbol)(tuple.Type ?? throw Lowering.Unexpected());
        return new(type, [.. values.Select((value, i) =>
            new Field($"Item{i + 1}", type.TupleElements[i].Name, lowering.Shapes.TryOf(tuple.Elements[i].Type) ?? Selections.ShapeOf(value)))]);
    }
}
