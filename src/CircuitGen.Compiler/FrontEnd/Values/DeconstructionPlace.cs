using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The left side of <c>(a, b) = ...</c>: all values are worked out before any is assigned.</summary>
internal sealed class DeconstructionPlace(IReadOnlyList<Place> places) : Place
{
    public override Value Read(Lowering lowering, SyntaxNode syntax) => throw Lowering.Broken();

    public override void Write(Lowering lowering, Value value, SyntaxNode syntax)
    {
        var written = new AccessSet();
        AddWritten(written);
        var parts = Parts(lowering, value, syntax);
        if (parts.Count != places.Count)
        {
            throw Lowering.Broken();
        }

        // The first value may stay as it is: nothing is assigned between its evaluation and its use.
        var captured = parts.Select((part, i) => i == 0 ? part : lowering.Capture(part, written, syntax)).ToArray();
        for (var i = 0; i < captured.Length; i++)
        {
            places[i].Write(lowering, captured[i], syntax);
        }
    }

    public override Place Map(IExpressionMap map) => new DeconstructionPlace([.. places.Select(place => place.Map(map))]);

    public override void AddWritten(AccessSet written)
    {
        foreach (var place in places)
        {
            place.AddWritten(written);
        }
    }

    private IReadOnlyList<Value> Parts(Lowering lowering, Value value, SyntaxNode syntax)
    {
        if (value is not CompositeValue composite)
        {
            throw Lowering.Broken();
        }

        if (composite.Shape.Type.IsTupleType)
        {
            return composite.Fields;
        }

        var method = composite.Shape.Type.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(candidate => candidate.Parameters.Length == places.Count)
            ?? throw Lowering.Broken();
        if (method.DeclaringSyntaxReferences.Length == 0 || method.IsImplicitlyDeclared)
        {
            return [.. method.Parameters.Select(parameter => composite.Fields[IndexOf(composite.Shape, parameter.Name)])];
        }

        var parts = method.Parameters.Select(parameter => Places.Create(lowering, lowering.Shapes.Of(parameter.Type, syntax), parameter.Name)).ToArray();
        Calls.Inline(lowering, method, new ValuePlace(value), parts, syntax);
        return [.. parts.Select(part => part.Read(lowering, syntax))];
    }

    private static int IndexOf(CompositeShape shape, string name)
    {
        for (var i = 0; i < shape.Fields.Count; i++)
        {
            if (shape.Fields[i].DisplayName == name)
            {
                return i;
            }
        }

        throw Lowering.Broken();
    }
}
