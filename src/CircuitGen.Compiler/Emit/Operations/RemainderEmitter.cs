using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit.Operations;

/// <summary>left % right: left - right * (left / right), for the divisor's magnitude. Of a constant quotient the log holds the multiple of the divisor.</summary>
internal sealed class RemainderEmitter : OperationEmitter
{
    public override string ResultName => "remainder";

    public override string Render(OperationScope scope, ActionText action)
    {
        if (action.Kind == ActionKind.Constant)
        {
            return action.Value == "0" ? scope.Left.Text : $"{scope.Left.Operand} - {action.Value}";
        }

        if (action.Kind == ActionKind.Left)
        {
            return scope.Dialect.Zero;
        }

        var quotient = DivideEmitter.Quotient(scope, action);
        if (scope.Dialect.IsWitness)
        {
            return $"{scope.Left.Operand} - ({quotient}) * {(action.Kind == ActionKind.KnownBitsShift ? $"(({scope.Width.Keyword()})1 << {action.A})" : action.ValueAs(scope.Width))}";
        }

        return action.Kind == ActionKind.KnownBitsShift
            ? $"{scope.Left.Operand} - ({TypeNames.BigInteger}.One << {action.A}) * {quotient}"
            : $"{scope.Left.Operand} - ({quotient}).Times({action.Value})";
    }
}
