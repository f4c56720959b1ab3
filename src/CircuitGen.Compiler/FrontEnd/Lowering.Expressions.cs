using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

internal sealed partial class Lowering
{
    /// <summary>Lowers an expression; its side effects become statements of the current block.</summary>
    public Value Expression(IOperation operation)
    {
        Cancellation.ThrowIfCancellationRequested();
        if (operation.ConstantValue is { HasValue: true, Value: var constant }
            && ConstantValues.Integer(constant) is { } number
            && Shapes.ScalarOf(operation.Type) is { } type)
        {
            return new ScalarValue(new ConstantExpression(Site(operation.Syntax), type, number));
        }

        if (operation.ConstantValue is { HasValue: true, Value: string text })
        {
            return LiteralExpressions.Text(this, operation.Syntax, text);
        }

        return ExpressionTable.Find(operation.Kind) is { } rule ? rule(this, operation) : throw UnsupportedOperations.Report(this, operation);
    }

    /// <summary>Lowers an expression of a scalar type.</summary>
    public IrExpression Scalar(IOperation operation) => Expression(operation) switch
    {
        ScalarValue scalar => scalar.Expression,
        NeverValue when Shapes.ScalarOf(operation.Type) is { } type => new ConstantExpression(Site(operation.Syntax), type, Gadgets.Numbers.Integer.Zero),
        _ => throw Broken(),
    };

    /// <summary>Lowers an expression whose value is thrown away.</summary>
    public void Effect(IOperation operation)
    {
        switch (operation)
        {
            case IIncrementOrDecrementOperation increment:
                IncrementExpressions.Effect(this, increment);
                break;
            default:
                Expression(operation);
                break;
        }
    }

    /// <summary>Lowers what can be assigned, or passed by reference.</summary>
    public Place Place(IOperation operation) => PlaceTable.Find(operation.Kind) is { } rule
        ? rule(this, operation)
        : new ValuePlace(Expression(operation));

    /// <summary>Lowers an expression that C# evaluates only in some cases: its statements are returned, not emitted.</summary>
    public (List<IrStatement> Statements, Value Value) Separately(Func<Value> expression)
    {
        Value? value = null;
        var statements = Collect(() => value = expression());
        return (statements, value!);
    }
}
