using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The left side of <c>(a, b) = ...</c>: all values are worked out before any is assigned.</summary>
/// <param name="targets">What is assigned, with the shape that C# converts each value to; null of a discard or a nested tuple.</param>
internal sealed class DeconstructionPlace(IReadOnlyList<(Place Place, Shape? Shape)> targets) : Place
{
    public override Value Read(Lowering lowering, SyntaxNode syntax) => throw Lowering.Unexpected();

    public override void Write(Lowering lowering, Value value, SyntaxNode syntax) => throw Lowering.Unexpected();

    /// <summary>Takes a value apart and assigns the parts, from left to right.</summary>
    /// <param name="lowering">The lowering.</param>
    /// <param name="value">What is taken apart.</param>
    /// <param name="info">How C# does it.</param>
    /// <param name="syntax">The place.</param>
    public void Assign(Lowering lowering, Value value, DeconstructionInfo info, SyntaxNode syntax)
    {
        var written = new AccessSet();
        AddWritten(written);
        var assignments = new List<(Place Place, Value Value)>();
        Collect(lowering, value, info, syntax, assignments);

        // The first value may stay as it is: nothing is assigned between its evaluation and its use.
        var captured = assignments.Select((assignment, i) => i == 0 ? assignment.Value : lowering.Capture(assignment.Value, written, syntax)).ToArray();
        for (var i = 0; i < captured.Length; i++)
        {
            assignments[i].Place.Write(lowering, captured[i], syntax);
        }
    }

    public override Place Map(IExpressionMap map) => new DeconstructionPlace([.. targets.Select(target => (target.Place.Map(map), target.Shape))]);

    public override void AddWritten(AccessSet written)
    {
        foreach (var (place, _) in targets)
        {
            place.AddWritten(written);
        }
    }

    private void Collect(Lowering lowering, Value value, DeconstructionInfo info, SyntaxNode syntax, List<(Place, Value)> assignments)
    {
        if (value is not CompositeValue composite)
        {
            throw Lowering.Unexpected();
        }

        var parts = info.Method is { } method
            ? Deconstructions.Parts(lowering, new ValuePlace(composite), composite.Shape, method, syntax)
            : composite.Shape.Type.IsTupleType ? composite.Fields : throw Lowering.Unexpected();
        if (parts.Count != targets.Count || info.Nested.Length != targets.Count)
        {
            throw Lowering.Unexpected();
        }

        for (var i = 0; i < parts.Count; i++)
        {
            if (targets[i].Place is DeconstructionPlace nested)
            {
                nested.Collect(lowering, parts[i], info.Nested[i], syntax, assignments);
            }
            else
            {
                assignments.Add((targets[i].Place, Converted(lowering, parts[i], info.Nested[i].Conversion, targets[i].Shape, syntax)));
            }
        }
    }

    private static Value Converted(Lowering lowering, Value value, Conversion? conversion, Shape? shape, SyntaxNode syntax)
    {
        if (conversion is null or { IsIdentity: true })
        {
            return value;
        }

        return conversion is { IsUserDefined: false } && value is ScalarValue scalar && shape is ScalarShape target
            ? new ScalarValue(ConversionExpressions.Scalar(lowering, scalar.Expression, target.Type, OverflowModes.At(lowering, syntax), syntax))
            : throw lowering.Unsupported(UnsupportedConstruct.Rule, syntax, "A conversion in a deconstruction", "Take the value apart first and convert the parts.");
    }
}
