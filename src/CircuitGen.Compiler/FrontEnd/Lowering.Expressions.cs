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

        return Placed(operation, ExpressionTable.Find(operation.Kind));
    }

    /// <summary>Applies a rule; what stops it without a reason is reported at the operation.</summary>
    private T Placed<T>(IOperation operation, Func<Lowering, IOperation, T>? rule)
    {
        Size.Enter(operation.Syntax);
        try
        {
            return rule is null ? throw UnsupportedOperations.Report(this, operation) : rule(this, operation);
        }
        catch (LoweringStoppedException stopped)
        {
            stopped.ReportAt(this, operation.Syntax);
            throw;
        }
        finally
        {
            Size.Leave();
        }
    }

    /// <summary>Lowers an expression of a scalar type.</summary>
    public IrExpression Scalar(IOperation operation) => Expression(operation) switch
    {
        ScalarValue scalar => scalar.Expression,
        NeverValue when Shapes.ScalarOf(operation.Type) is { } type => new ConstantExpression(Site(operation.Syntax), type, Gadgets.Numbers.Integer.Zero),
        _ => throw Unexpected(),
    };

    /// <summary>Lowers an expression whose value is thrown away.</summary>
    public void Effect(IOperation operation)
    {
        switch (operation)
        {
            case IIncrementOrDecrementOperation increment:
                IncrementExpressions.Effect(this, increment);
                break;
            case IAssignmentOperation:
                // What was assigned has been evaluated.
                Expression(operation);
                break;
            default:
                Evaluate(Expression(operation), "unused", operation.Syntax);
                break;
        }
    }

    /// <summary>Lowers what can be assigned, or passed by reference.</summary>
    public Place Place(IOperation operation) => PlaceTable.Find(operation.Kind) is { } rule
        ? Placed(operation, rule)
        : new ValuePlace(Expression(operation));

    /// <summary>Lowers an expression that C# evaluates only in some cases: its statements are returned, not emitted.</summary>
    public (List<IrStatement> Statements, Value Value) Separately(Func<Value> expression)
    {
        Value? value = null;
        var statements = Collect(() => value = expression());
        return (statements, value!);
    }
}
