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
            case FunctionExpression function:
                value = EvaluateFunction(function);
                break;
            case LengthExpression length:
                value = new PlanValue(Resolve(length.Array).Length);
                break;
            case CheckedIndexExpression check:
                CheckRow(check.Check);
                value = Evaluate(check.Value);
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
        if (operation.Kind == OperationKind.Convert && _deferral.Lanes.TryGetValue(operation.Site, out var lane))
        {
            return NarrowPacked(NarrowedShift.Of(operation, _isReachedBySecrets)!, lane);
        }

        var left = Evaluate(operation.Operands[0]);
        var right = operation.Operands.Count > 1 ? Evaluate(operation.Operands[1]) : default;
        var planner = OperationPlanners.For(operation.Kind);
        if (left.IsConstant && right.IsConstant)
        {
            if (planner.Refuse(this, operation, left.Constant, right.Constant) is { } refused)
            {
                return refused;
            }

            return Fold(operation, planner.Fold(operation, left.Constant, right.Constant));
        }

        return Fit(operation, planner.Plan(this, operation, left, right));
    }

    /// <summary>
    /// The result of constant operands. Where other visits may bring secrets, this one must be in the log too, so that emitted code,
    /// which counts visits, finds the right decision at each.
    /// </summary>
    private PlanValue Fold(OperationExpression operation, Integer exact)
    {
        var value = FitConstant(operation, exact);
        if (!_isReachedBySecrets[operation.Site])
        {
            return value;
        }

        var site = _sites[operation.Site];
        if (operation.Kind is OperationKind.Divide or OperationKind.Remainder or OperationKind.Absolute)
        {
            site.Checks.AddLinear();
        }

        if (!IsFormula(operation.Kind))
        {
            site.Actions.Add(new PlannedAction(ActionKind.Folded, Value: value.Constant));
            exact = value.Constant;
        }
        else if (operation.Kind == OperationKind.Multiply)
        {
            site.Actions.AddLinear();
        }

        LogKept(operation, exact, value.Constant);
        if (operation.Overflow == OverflowMode.Default && value.Constant != exact)
        {
            Report(ProblemIds.PossibleOverflow, operation.Site, exact.ToString(), exact.ToString(), operation.Type.DisplayName(), OverflowAdvice.For(operation));
        }

        return value;
    }

    /// <summary>Whether emitted code computes the operation by one formula whatever the operands are.</summary>
    private static bool IsFormula(OperationKind kind) => kind is OperationKind.Add or OperationKind.Subtract or OperationKind.Multiply
        or OperationKind.Negate or OperationKind.Not or OperationKind.BitwiseNot or OperationKind.ShiftLeft or OperationKind.Convert;

    /// <summary>Whether the result may be cut to its type, or shown to fit it: inside <c>unchecked</c>, and for casts inside <c>checked</c>.</summary>
    private static bool IsCut(OperationExpression operation) => operation.Type != ScalarType.Boolean
        && (Wraps(operation) || operation is { Kind: OperationKind.Convert, Overflow: OverflowMode.Throw });

    /// <summary>Whether a result that does not fit wraps around. A quotient never does: .NET throws whatever the context is.</summary>
    private static bool Wraps(OperationExpression operation) => operation.Overflow == OverflowMode.Wrap && operation.Kind != OperationKind.Divide;

    /// <summary>Logs what is left of a constant where results are cut.</summary>
    private void LogKept(OperationExpression operation, Integer exact, Integer kept)
    {
        if (IsCut(operation))
        {
            _sites[operation.Site].WidenExact(new(exact, exact));
            _sites[operation.Site].Wraps.Add(kept == exact ? PlannedAction.Linear : new PlannedAction(ActionKind.Folded, Value: kept));
        }
    }

    /// <summary>A constant result as C# keeps it in the type: wrapped, unless overflow is checked.</summary>
    private PlanValue FitConstant(OperationExpression operation, Integer exact)
    {
        if (operation.Type == ScalarType.Boolean)
        {
            return new PlanValue(exact);
        }

        var kept = operation.Type.Wrap(exact);
        return operation.Overflow == OverflowMode.Throw && kept != exact && !OverflowsSilently(operation.Kind)
            ? Refuse(ProblemIds.PossibleOverflow, operation, exact.ToString(), exact.ToString(), operation.Type.DisplayName(), OverflowAdvice.AlwaysThrows)
            : new PlanValue(kept);
    }

    /// <summary>Whether C# cuts the result to its type inside <c>checked</c> as well.</summary>
    private static bool OverflowsSilently(OperationKind kind) => kind is OperationKind.ShiftLeft or OperationKind.UnsignedShiftRight;

    /// <summary>A secret result that the intervals show to fit its type, or cut to it inside <c>unchecked</c>, or refused.</summary>
    private PlanValue Fit(OperationExpression operation, PlanValue value)
    {
        if (value.IsConstant)
        {
            var kept = FitConstant(operation, value.Constant);
            LogKept(operation, value.Constant, kept.Constant);
            return kept;
        }

        if (operation.Type == ScalarType.Boolean)
        {
            return value;
        }

        var type = operation.Type.Range();
        var wraps = Wraps(operation);
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

        var fits = type.Contains(value.Assumed);
        if (IsCut(operation))
        {
            if (!fits)
            {
                return CastChecked(operation, value);
            }

            _sites[operation.Site].Wraps.AddLinear();
        }

        if (!fits)
        {
            Report(ProblemIds.PossibleOverflow, operation.Site, value.Assumed.Low.ToString(), value.Assumed.High.ToString(), operation.Type.DisplayName(), OverflowAdvice.For(operation));
        }

        return value;
    }
}
