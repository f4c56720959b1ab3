using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Something that can be read and, mostly, assigned: a variable, an element, a field of one.</summary>
internal abstract class Place
{
    public abstract Value Read(Lowering lowering, SyntaxNode syntax);

    public abstract void Write(Lowering lowering, Value value, SyntaxNode syntax);

    /// <summary>The place of a field; only of composites.</summary>
    public virtual Place Field(Lowering lowering, int index, SyntaxNode syntax) =>
        Read(lowering, syntax) is CompositeValue composite ? new ValuePlace(composite.Fields[index]) : throw Lowering.Unexpected();

    /// <summary>Rebuilds the place with other expressions in it.</summary>
    public virtual Place Map(IExpressionMap map) => this;

    /// <summary>Checks now what C# checks when it makes a reference to the place.</summary>
    public virtual void Check(Lowering lowering, SyntaxNode syntax)
    {
    }

    /// <summary>Adds the variables that <see cref="Write"/> assigns, or that hold the arrays it writes to.</summary>
    public abstract void AddWritten(AccessSet written);
}

/// <summary>A scalar variable.</summary>
internal sealed class ScalarPlace(int variable, ScalarType type) : Place
{
    public int Variable { get; } = variable;

    public override Value Read(Lowering lowering, SyntaxNode syntax) =>
        new ScalarValue(new VariableExpression(lowering.Site(syntax), type, Variable));

    public override void Write(Lowering lowering, Value value, SyntaxNode syntax) =>
        lowering.Emit(new AssignStatement(lowering.Site(syntax), Variable, Lowering.ScalarOf(value)));

    public override void AddWritten(AccessSet written) => written.Variables.Add(Variable);
}

/// <summary>A composite whose fields are places of their own.</summary>
internal sealed class CompositePlace(CompositeShape shape, IReadOnlyList<Place> fields) : Place
{
    public CompositeShape Shape { get; } = shape;

    public IReadOnlyList<Place> Fields { get; } = fields;

    public override Value Read(Lowering lowering, SyntaxNode syntax) =>
        new CompositeValue(Shape, [.. Fields.Select(field => field.Read(lowering, syntax))]);

    public override void Write(Lowering lowering, Value value, SyntaxNode syntax)
    {
        var written = new AccessSet();
        AddWritten(written);
        var stable = (CompositeValue)lowering.Capture(value, written, syntax);
        for (var i = 0; i < Fields.Count; i++)
        {
            Fields[i].Write(lowering, stable.Fields[i], syntax);
        }
    }

    public override Place Field(Lowering lowering, int index, SyntaxNode syntax) => Fields[index];

    public override Place Map(IExpressionMap map) => new CompositePlace(Shape, [.. Fields.Select(field => field.Map(map))]);

    public override void AddWritten(AccessSet written)
    {
        foreach (var field in Fields)
        {
            field.AddWritten(written);
        }
    }
}

/// <summary>A value under a name: it cannot be assigned.</summary>
internal sealed class ValuePlace(Value value) : Place
{
    public override Value Read(Lowering lowering, SyntaxNode syntax) => value;

    public override void Write(Lowering lowering, Value value, SyntaxNode syntax) => throw Lowering.Unexpected();

    public override Place Map(IExpressionMap map) => new ValuePlace(value.Map(map));

    public override void AddWritten(AccessSet written)
    {
    }
}

/// <summary><c>_</c>: nobody reads it, but what is assigned to it is evaluated.</summary>
internal sealed class DiscardPlace : Place
{
    public static DiscardPlace Instance { get; } = new();

    public override Value Read(Lowering lowering, SyntaxNode syntax) => throw Lowering.Unexpected();

    public override void Write(Lowering lowering, Value value, SyntaxNode syntax) => lowering.Evaluate(value, "unused", syntax);

    public override void AddWritten(AccessSet written)
    {
    }
}
