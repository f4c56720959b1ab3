using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Makes variables for shapes.</summary>
internal static class Places
{
    /// <summary>Variables that can hold any value of the shape; they have no value yet.</summary>
    public static Place Create(Lowering lowering, Shape shape, string name) => shape switch
    {
        ScalarShape scalar => new ScalarPlace(lowering.Variables.Add(name, scalar.Type, 0), scalar.Type),
        CompositeShape composite => new CompositePlace(composite, [.. composite.Fields.Select(field => Create(lowering, field.Shape, name + "_" + field.DisplayName))]),
        _ => new ViewPlace(lowering, (ViewShape)shape, name),
    };

    /// <summary>A name for a value. Arrays and spans that are never reassigned stay aliases of what they were made from.</summary>
    public static Place Declare(Lowering lowering, Shape shape, string name, Value value, bool isReassigned, SyntaxNode syntax)
    {
        if (shape is ViewShape && !isReassigned)
        {
            return new ValuePlace(lowering.Freeze(value, name, syntax));
        }

        var place = Create(lowering, shape, name);
        place.Write(lowering, value, syntax);
        return place;
    }

    /// <summary>C#'s default value: zeros, empty spans, null arrays. A null record is refused, because nothing here is it.</summary>
    public static Value Default(Lowering lowering, Shape shape, SyntaxNode syntax)
    {
        var site = lowering.Site(syntax);
        RequireNoNull(lowering, shape, syntax);
        return shape switch
        {
            ScalarShape scalar => new ScalarValue(new ConstantExpression(site, scalar.Type, Integer.Zero)),
            CompositeShape composite => DefaultFields(lowering, composite, syntax),
            ViewShape { IsSpan: true } view => Views.Create(lowering, view.Element, [Make.Int(site, 0)], "empty", syntax),
            _ => NullValue.Instance,
        };
    }

    /// <summary>Refuses a shape whose default value holds a record that is null.</summary>
    public static void RequireNoNull(Lowering lowering, Shape shape, SyntaxNode syntax)
    {
        if (shape is CompositeShape { Type.IsReferenceType: true } record)
        {
            throw lowering.Unsupported(UnsupportedConstruct.Rule, syntax, $"A '{record.Type.Name}' that is null", "Create it where it is declared.");
        }

        foreach (var field in (shape as CompositeShape)?.Fields ?? [])
        {
            RequireNoNull(lowering, field.Shape, syntax);
        }
    }

    /// <summary>A composite all of whose fields have their default values.</summary>
    public static CompositeValue DefaultFields(Lowering lowering, CompositeShape shape, SyntaxNode syntax) =>
        new(shape, [.. shape.Fields.Select(field => Default(lowering, field.Shape, syntax))]);
}
