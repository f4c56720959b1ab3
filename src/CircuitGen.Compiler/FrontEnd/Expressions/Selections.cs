using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Chooses one of two values, of which C# evaluates only one.</summary>
internal static class Selections
{
    public static Value Select(
        Lowering lowering, IrExpression condition, List<IrStatement> beforeTrue, Value whenTrue, List<IrStatement> beforeFalse, Value whenFalse, SyntaxNode syntax)
    {
        var site = lowering.Site(syntax);
        if (whenTrue is NeverValue)
        {
            return Unless(lowering, condition, beforeTrue, beforeFalse, whenFalse, site);
        }

        if (whenFalse is NeverValue)
        {
            return Unless(lowering, Make.Not(site, condition), beforeFalse, beforeTrue, whenTrue, site);
        }

        if (beforeTrue.Count == 0 && beforeFalse.Count == 0 && !HasView(whenTrue))
        {
            if (whenTrue is CompositeValue)
            {
                condition = lowering.Freeze(condition, "condition", syntax);
            }

            return Pure(site, condition, whenTrue, whenFalse);
        }

        var place = Places.Create(lowering, ShapeOf(whenTrue), "selected");
        beforeTrue.AddRange(lowering.Collect(() => place.Write(lowering, whenTrue, syntax)));
        beforeFalse.AddRange(lowering.Collect(() => place.Write(lowering, whenFalse, syntax)));
        lowering.Emit(new IfStatement(site, condition, Lowering.BlockOf(site, beforeTrue), Lowering.BlockOf(site, beforeFalse), EquatableArray<int>.Empty));
        return place.Read(lowering, syntax);
    }

    public static Shape ShapeOf(Value value) => value switch
    {
        ScalarValue scalar => new ScalarShape(scalar.Expression.Type),
        CompositeValue composite => composite.Shape,
        ViewValue view => new ViewShape(view.Element, view.Rank, isSpan: view.Rank == 1),
        _ => throw Lowering.Unexpected(),
    };

    /// <summary>One side throws: what remains is the other side.</summary>
    private static Value Unless(Lowering lowering, IrExpression condition, List<IrStatement> throwing, List<IrStatement> statements, Value value, int site)
    {
        lowering.Emit(new IfStatement(site, condition, Lowering.BlockOf(site, throwing), null, EquatableArray<int>.Empty));
        lowering.Block.AddRange(statements);
        return value;
    }

    private static bool HasView(Value value) => value is ViewValue || (value is CompositeValue composite && composite.Fields.Any(HasView));

    private static Value Pure(int site, IrExpression condition, Value whenTrue, Value whenFalse) => (whenTrue, whenFalse) switch
    {
        (ScalarValue a, ScalarValue b) => new ScalarValue(Conditions.Conditional(site, condition, a.Expression, b.Expression)),
        (CompositeValue a, CompositeValue b) => new CompositeValue(a.Shape, [.. a.Fields.Select((field, i) => Pure(site, condition, field, b.Fields[i]))]),
        _ => throw Lowering.Unexpected(),
    };
}
