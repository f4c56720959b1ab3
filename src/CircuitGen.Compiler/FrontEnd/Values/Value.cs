using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>What a C# expression has become: expressions without side effects, to be evaluated where they are used.</summary>
internal abstract class Value
{
    /// <summary>Rebuilds the value with other expressions in it.</summary>
    public abstract Value Map(IExpressionMap map);
}

/// <summary>Replaces expressions and arrays inside a value or place.</summary>
internal interface IExpressionMap
{
    IrExpression Map(IrExpression expression);

    ArrayExpression Map(ArrayExpression array, Leaf leaf);

    /// <summary>Makes a check of an index now, or leaves it to whoever reads an element.</summary>
    /// <returns>The index to go on with, or null where the check was not made.</returns>
    IrExpression? Checked(IndexCheck check);
}

/// <summary>A number or boolean.</summary>
internal sealed class ScalarValue(IrExpression expression) : Value
{
    public IrExpression Expression { get; } = expression;

    public override Value Map(IExpressionMap map) => new ScalarValue(map.Map(Expression));
}

/// <summary>A tuple, struct or record.</summary>
internal sealed class CompositeValue(CompositeShape shape, IReadOnlyList<Value> fields) : Value
{
    public CompositeShape Shape { get; } = shape;

    public IReadOnlyList<Value> Fields { get; } = fields;

    public override Value Map(IExpressionMap map) => new CompositeValue(Shape, [.. Fields.Select(field => field.Map(map))]);
}

/// <summary>The value of an expression that never has one: <c>throw</c>, or a call that only throws.</summary>
internal sealed class NeverValue : Value
{
    public static NeverValue Instance { get; } = new();

    public override Value Map(IExpressionMap map) => this;
}

/// <summary>A null array. It can be assigned; whatever else C# does with it throws.</summary>
internal sealed class NullValue : Value
{
    public static NullValue Instance { get; } = new();

    public override Value Map(IExpressionMap map) => this;
}

/// <summary>The value of a call that returns nothing.</summary>
internal sealed class VoidValue : Value
{
    public static VoidValue Instance { get; } = new();

    public override Value Map(IExpressionMap map) => this;
}
