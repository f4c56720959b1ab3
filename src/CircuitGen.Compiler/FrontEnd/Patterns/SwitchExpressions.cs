using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Switch expressions: a chain of conditions.</summary>
internal static class SwitchExpressions
{
    public static Value Lower(Lowering lowering, ISwitchExpressionOperation operation)
    {
        var value = lowering.Freeze(lowering.Expression(operation.Value), "matched", operation.Syntax);
        return Arms(lowering, operation, value, 0);
    }

    private static Value Arms(Lowering lowering, ISwitchExpressionOperation operation, Value value, int index)
    {
        if (index == operation.Arms.Length)
        {
            var site = lowering.Site(operation.Syntax);
            lowering.Emit(new AssertStatement(site, Make.Bool(site, false), "SwitchExpressionException"));
            return NeverValue.Instance;
        }

        var arm = operation.Arms[index];
        var condition = Conditions(lowering, arm.Pattern, arm.Guard, value);
        if (condition is ConstantExpression { Value: var known })
        {
            return known.IsZero ? Arms(lowering, operation, value, index + 1) : lowering.Expression(arm.Value);
        }

        var (beforeTrue, whenTrue) = lowering.Separately(() => lowering.Expression(arm.Value));
        var (beforeFalse, whenFalse) = lowering.Separately(() => Arms(lowering, operation, value, index + 1));
        return Selections.Select(lowering, condition, beforeTrue, whenTrue, beforeFalse, whenFalse, arm.Syntax);
    }

    /// <summary>Pattern and <c>when</c> together.</summary>
    public static IrExpression Conditions(Lowering lowering, IPatternOperation pattern, Microsoft.CodeAnalysis.IOperation? guard, Value value)
    {
        var matches = PatternExpressions.Matches(lowering, pattern, value);
        if (guard is null || Make.IsConstant(matches, Gadgets.Numbers.Integer.Zero))
        {
            return matches;
        }

        var (statements, holds) = lowering.Separately(() => new ScalarValue(lowering.Scalar(guard)));
        var no = new ScalarValue(Make.Bool(lowering.Site(guard.Syntax), false));
        return Lowering.ScalarOf(Selections.Select(lowering, matches, statements, holds, [], no, guard.Syntax));
    }
}
