using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning.Operations;

/// <summary>value &gt;&gt; amount: a division by 2^amount rounded down.</summary>
internal sealed class ShiftRightPlanner : OperationPlanner
{
    public override Integer Fold(OperationExpression operation, Integer left, Integer right) => left.FloorDivide(Integer.PowerOfTwo((int)right.Small));

    public override PlanValue Plan(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right)
    {
        if (!right.IsConstant)
        {
            return machine.Refuse(ProblemIds.SecretShiftAmount, operation);
        }

        if (right.Constant.IsZero)
        {
            machine.Log(operation, new PlannedAction(ActionKind.Left));
            return left;
        }

        return Quotients.Floor(machine, operation, left, machine.Narrow(left.Linear, left.Range), Integer.PowerOfTwo((int)right.Constant.Small));
    }
}

/// <summary>value &gt;&gt;&gt; amount: as &gt;&gt; where the value is never negative, else through the bits of the type.</summary>
internal sealed class UnsignedShiftRightPlanner : OperationPlanner
{
    public override Integer Fold(OperationExpression operation, Integer left, Integer right) =>
        (left.Sign < 0 ? left + Integer.PowerOfTwo(operation.Type.Bits()) : left).FloorDivide(Integer.PowerOfTwo((int)right.Small));

    public override PlanValue Plan(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right)
    {
        if (!right.IsConstant)
        {
            return machine.Refuse(ProblemIds.SecretShiftAmount, operation);
        }

        var range = machine.Narrow(left.Linear, left.Range);
        var shift = (int)right.Constant.Small;
        if (shift == 0)
        {
            machine.Log(operation, new PlannedAction(ActionKind.Left));
            return left;
        }

        if (range.Low.Sign >= 0)
        {
            return Quotients.Floor(machine, operation, left, range, Integer.PowerOfTwo(shift));
        }

        var width = operation.Type.Bits();
        var isShared = machine.Circuit.Decompositions.Find(left.Linear) is not null;
        machine.Log(operation, new PlannedAction(ActionKind.UnsignedShift, range.SignedBits(), isShared ? 1 : 0, shift, width));
        var bits = machine.Circuit.Decompose(left.Linear, range.SignedBits(), signed: true, operation.Site);
        return PlanValue.From(bits.Slice(shift, width - shift), new(Integer.Zero, Integer.PowerOfTwo(width - shift) - Integer.One));
    }
}
