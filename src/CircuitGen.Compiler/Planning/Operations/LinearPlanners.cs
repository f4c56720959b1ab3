using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning.Operations;

/// <summary>left + right: free.</summary>
internal sealed class AddPlanner : OperationPlanner
{
    public override Integer Fold(OperationExpression operation, Integer left, Integer right) => left + right;

    public override PlanValue Plan(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right) =>
        PlanValue.From(left.Linear + right.Linear, left.Range + right.Range, left.Assumed + right.Assumed);
}

/// <summary>left - right: free.</summary>
internal sealed class SubtractPlanner : OperationPlanner
{
    public override Integer Fold(OperationExpression operation, Integer left, Integer right) => left - right;

    public override PlanValue Plan(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right) =>
        PlanValue.From(left.Linear - right.Linear, left.Range - right.Range, left.Assumed - right.Assumed);
}

/// <summary>-value: free.</summary>
internal sealed class NegatePlanner : OperationPlanner
{
    public override Integer Fold(OperationExpression operation, Integer left, Integer right) => -left;

    public override PlanValue Plan(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right) =>
        PlanValue.From(-left.Linear, left.Range * -1, left.Assumed * -1);
}

/// <summary>~value = -value - 1 in a signed type, all ones - value in an unsigned one: free.</summary>
internal sealed class BitwiseNotPlanner : OperationPlanner
{
    public override Integer Fold(OperationExpression operation, Integer left, Integer right) => Minuend(operation) - left;

    public override PlanValue Plan(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right)
    {
        var minuend = new PlanValue(Minuend(operation));
        return PlanValue.From(minuend.Linear - left.Linear, minuend.Range - left.Range, minuend.Range - left.Assumed);
    }

    private static Integer Minuend(OperationExpression operation) =>
        operation.Type.IsSigned() ? -1 : operation.Type.Range().High;
}

/// <summary>!value = 1 - value: free.</summary>
internal sealed class NotPlanner : OperationPlanner
{
    public override Integer Fold(OperationExpression operation, Integer left, Integer right) => Integer.One - left;

    public override PlanValue Plan(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right) =>
        PlanValue.From(LinearCombination.One - left.Linear, Interval.Boolean);
}

/// <summary>A cast: free where the value fits; the machine cuts or refuses where it does not.</summary>
internal sealed class ConvertPlanner : OperationPlanner
{
    public override Integer Fold(OperationExpression operation, Integer left, Integer right) => left;

    public override PlanValue Plan(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right) => left;
}

/// <summary>value &lt;&lt; amount = value * 2^amount: free for a constant amount.</summary>
internal sealed class ShiftLeftPlanner : OperationPlanner
{
    public override Integer Fold(OperationExpression operation, Integer left, Integer right) => left * Integer.PowerOfTwo((int)right.Small);

    public override PlanValue Plan(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right)
    {
        if (!right.IsConstant)
        {
            return machine.Refuse(ProblemIds.SecretShiftAmount, operation);
        }

        var factor = Integer.PowerOfTwo((int)right.Constant.Small);
        return PlanValue.From(left.Linear.Times(factor), left.Range * factor, left.Assumed * factor);
    }
}
