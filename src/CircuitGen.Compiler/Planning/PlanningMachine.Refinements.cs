using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <content>
/// Inside a branch a variable that the condition compares with a constant is known more narrowly. That narrows what C# can compute
/// there, not what the circuit computes when the branch is not taken.
/// </content>
internal sealed partial class PlanningMachine
{
    private readonly record struct Refinement(int Variable, Secret Before, Secret After);

    private List<Refinement> Refine(IrExpression condition, bool holds)
    {
        var refinements = new List<Refinement>();
        Refine(condition, holds, refinements);
        return refinements;
    }

    private void Refine(IrExpression condition, bool holds, List<Refinement> refinements)
    {
        switch (condition)
        {
            case FunctionExpression function:
                Refine(function.Direct, holds, refinements);
                break;
            case OperationExpression { Kind: OperationKind.Not } not:
                Refine(not.Operands[0], !holds, refinements);
                break;
            case ConditionalExpression { WhenFalse: ConstantExpression { Value.IsZero: true } } both when holds:
                Refine(both.Condition, holds, refinements);
                Refine(both.WhenTrue, holds, refinements);
                break;
            case ConditionalExpression { WhenTrue: ConstantExpression { Value.IsOne: true } } either when !holds:
                Refine(either.Condition, holds, refinements);
                Refine(either.WhenFalse, holds, refinements);
                break;
            case OperationExpression { Operands.Count: 2 } comparison:
                RefineComparison(comparison, holds, refinements);
                break;
        }
    }

    private void RefineComparison(OperationExpression comparison, bool holds, List<Refinement> refinements)
    {
        var (left, right) = (Strip(comparison.Operands[0]), Strip(comparison.Operands[1]));
        if (left is VariableExpression variable && ConstantOf(right) is { } bound)
        {
            Apply(variable.Variable, Bound(comparison.Kind, bound, holds), refinements);
        }
        else if (right is VariableExpression mirrored && ConstantOf(left) is { } limit)
        {
            Apply(mirrored.Variable, Bound(Mirror(comparison.Kind), limit, holds), refinements);
        }
    }

    private static IrExpression Strip(IrExpression expression)
    {
        while (expression is OperationExpression { Kind: OperationKind.Convert } convert
            && convert.Type.Range().Contains(convert.Operands[0].Type.Range()))
        {
            expression = convert.Operands[0];
        }

        return expression;
    }

    private Integer? ConstantOf(IrExpression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        VariableExpression variable when _scalars[variable.Variable].IsConstant => _scalars[variable.Variable].Constant,
        _ => null,
    };

    private static (Integer? Low, Integer? High) Bound(OperationKind kind, Integer bound, bool holds) => (kind, holds) switch
    {
        (OperationKind.Less, true) or (OperationKind.GreaterOrEqual, false) => (null, bound - Integer.One),
        (OperationKind.LessOrEqual, true) or (OperationKind.Greater, false) => (null, bound),
        (OperationKind.Greater, true) or (OperationKind.LessOrEqual, false) => (bound + Integer.One, null),
        (OperationKind.GreaterOrEqual, true) or (OperationKind.Less, false) => (bound, null),
        (OperationKind.Equal, true) or (OperationKind.NotEqual, false) => (bound, bound),
        _ => (null, null),
    };

    private static OperationKind Mirror(OperationKind kind) => kind switch
    {
        OperationKind.Less => OperationKind.Greater,
        OperationKind.LessOrEqual => OperationKind.GreaterOrEqual,
        OperationKind.Greater => OperationKind.Less,
        OperationKind.GreaterOrEqual => OperationKind.LessOrEqual,
        _ => kind,
    };

    private void Apply(int variable, (Integer? Low, Integer? High) bound, List<Refinement> refinements)
    {
        if (_scalars[variable].Secret is not { } before)
        {
            return;
        }

        var low = bound.Low is { } least && least > before.Assumed.Low ? least : before.Assumed.Low;
        var high = bound.High is { } most && most < before.Assumed.High ? most : before.Assumed.High;
        if (low > high)
        {
            return; // The branch cannot be taken; what it computes does not matter.
        }

        var after = new Secret(before.Linear, before.Range, new Interval(low, high));
        _scalars[variable] = new PlanValue(after);
        refinements.Add(new Refinement(variable, before, after));
    }

    private void Restore(List<Refinement> refinements)
    {
        for (var i = refinements.Count - 1; i >= 0; i--)
        {
            var refinement = refinements[i];
            if (ReferenceEquals(_scalars[refinement.Variable].Secret, refinement.After))
            {
                _scalars[refinement.Variable] = new PlanValue(refinement.Before);
            }
        }
    }
}
