using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning.Operations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <content>Scalar expressions.</content>
internal sealed partial class PlanningMachine
{
    private PlanValue Evaluate(IrExpression expression)
    {
        Step(expression.Site);
        PlanValue value;
        switch (expression)
        {
            case ConstantExpression constant:
                return new PlanValue(constant.Value);
            case VariableExpression variable:
                value = _scalars[variable.Variable];
                break;
            case OperationExpression operation:
                value = EvaluateOperation(operation);
                break;
            case TableElementExpression element:
                value = EvaluateTableElement(element);
                break;
            case ElementExpression element:
                value = EvaluateElement(element);
                break;
            case ConditionalExpression conditional:
                value = EvaluateConditional(conditional);
                break;
            case LengthExpression length:
                value = new PlanValue(Resolve(length.Array).Length);
                break;
            default:
                throw new InvalidOperationException($"No plan for {expression.GetType().Name}.");
        }

        var site = _sites[expression.Site];
        site.IsSecret |= !value.IsConstant;
        site.Widen(value.Range);
        return value;
    }

    private PlanValue EvaluateOperation(OperationExpression operation)
    {
        var left = Evaluate(operation.Operands[0]);
        var right = operation.Operands.Count > 1 ? Evaluate(operation.Operands[1]) : default;
        var planner = OperationPlanners.For(operation.Kind);
        if (left.IsConstant && right.IsConstant)
        {
            if (planner.Refuse(left.Constant, right.Constant) is { } id)
            {
                return Refuse(id, operation);
            }

            return FitConstant(operation, planner.Fold(operation, left.Constant, right.Constant));
        }

        return Fit(operation, planner.Plan(this, operation, left, right));
    }

    /// <summary>A constant result as C# keeps it in the type: wrapped, unless overflow is checked.</summary>
    private PlanValue FitConstant(OperationExpression operation, Integer exact)
    {
        if (operation.Type == ScalarType.Boolean)
        {
            return new PlanValue(exact);
        }

        var kept = operation.Type.Wrap(exact);
        return operation.Overflow == OverflowMode.Throw && kept != exact
            ? Refuse(ProblemIds.PossibleOverflow, operation, exact.ToString(), exact.ToString(), operation.Type.Keyword())
            : new PlanValue(kept);
    }

    /// <summary>A secret result that the intervals show to fit its type, or cut to it inside <c>unchecked</c>, or refused.</summary>
    private PlanValue Fit(OperationExpression operation, PlanValue value)
    {
        if (value.IsConstant)
        {
            return FitConstant(operation, value.Constant);
        }

        if (operation.Type == ScalarType.Boolean)
        {
            return value;
        }

        var type = operation.Type.Range();
        var wraps = operation.Overflow == OverflowMode.Wrap;
        if (!(wraps ? type.Contains(value.Range) : type.Contains(value.Assumed) && Representable.Contains(value.Range)))
        {
            var range = Narrow(value.Linear, value.Range);
            var assumed = range.Low > value.Assumed.High || value.Assumed.Low > range.High ? value.Assumed : range.Intersect(value.Assumed);
            value = PlanValue.From(value.Linear, range, assumed);
        }

        if (!Representable.Contains(value.Range))
        {
            return Refuse(ProblemIds.BeyondField, operation, value.Range.Low.ToString(), value.Range.High.ToString());
        }

        if (wraps)
        {
            return Wrap(operation, value);
        }

        if (!type.Contains(value.Assumed))
        {
            Report(ProblemIds.PossibleOverflow, operation.Site, value.Assumed.Low.ToString(), value.Assumed.High.ToString(), operation.Type.Keyword());
        }

        return value;
    }
}
