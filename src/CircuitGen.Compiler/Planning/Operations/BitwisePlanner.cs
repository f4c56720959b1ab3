using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning.Operations;

/// <summary>
/// &amp;, | and ^: one product on values that are 0 or 1; else bit by bit, the operands taken apart and one product for each position
/// where both are secret.
/// </summary>
/// <param name="kind">Which of the three.</param>
internal sealed class BitwisePlanner(OperationKind kind) : OperationPlanner
{
    public override Integer Fold(OperationExpression operation, Integer left, Integer right)
    {
        var (a, b) = (left.ToBigInteger(), right.ToBigInteger());
        return kind switch
        {
            OperationKind.And => a & b,
            OperationKind.Or => a | b,
            _ => a ^ b,
        };
    }

    public override PlanValue Plan(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right)
    {
        if (Interval.Boolean.Contains(left.Range) && Interval.Boolean.Contains(right.Range))
        {
            return PlanLogic(machine, operation, left, right);
        }

        var wire = machine.Circuit.WireCount;
        var (a, aFlags) = TakeApart(machine, left, operation.Site);
        var (b, bFlags) = TakeApart(machine, right, operation.Site);
        machine.Log(operation, new PlannedAction(ActionKind.Bitwise, a.Bits, aFlags, b.Bits, bFlags));
        var circuit = machine.Circuit;
        var result = kind switch
        {
            OperationKind.And => circuit.BitwiseAnd(a, b, operation.Site),
            OperationKind.Or => circuit.BitwiseOr(a, b, operation.Site),
            _ => circuit.BitwiseExclusiveOr(a, b, operation.Site),
        };
        machine.NarrowAllNew(wire, Interval.Boolean);
        return PlanValue.From(result, machine.Wires.RangeOf(result).Intersect(Bounds(left.Range, right.Range)));
    }

    private PlanValue PlanLogic(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right)
    {
        var isLinear = left.Linear.IsConstant || right.Linear.IsConstant;
        machine.Log(operation, isLinear ? PlannedAction.Linear : new PlannedAction(ActionKind.Product));
        var wire = machine.Circuit.WireCount;
        var result = kind switch
        {
            OperationKind.And => machine.Circuit.And(left.Linear, right.Linear, operation.Site),
            OperationKind.Or => machine.Circuit.Or(left.Linear, right.Linear, operation.Site),
            _ => machine.Circuit.ExclusiveOr(left.Linear, right.Linear, operation.Site),
        };
        machine.NarrowNew(isLinear, wire, Interval.Boolean);
        return PlanValue.From(result, Interval.Boolean);
    }

    /// <summary>Takes an operand apart, which may be what makes the other one known.</summary>
    private static (BitwiseOperand Operand, int Flags) TakeApart(PlanningMachine machine, PlanValue value, int site)
    {
        if (value.Linear.IsConstant)
        {
            var constant = value.Linear.Constant;
            var range = new Interval(constant, constant);
            return (new(value.Linear, range.SignedBits(), constant.Sign < 0), 4 + (constant.Sign < 0 ? 1 : 0));
        }

        if (machine.Circuit.Decompositions.Find(value.Linear) is { } known)
        {
            return (new(value.Linear, known.MagnitudeBits, known.Signed), 2 + (known.Signed ? 1 : 0));
        }

        var narrowed = machine.Narrow(value.Linear, value.Range);
        var signed = narrowed.Low.Sign < 0;
        var bits = Math.Max(signed ? 0 : 1, narrowed.SignedBits());
        var lowBits = machine.Circuit.Decompositions.LowBitsKnown(value.Linear, bits);
        machine.Circuit.DecomposeRest(value.Linear, bits, signed, site);
        return (new(value.Linear, bits, signed), (signed ? 1 : 0) + (8 * lowBits));
    }

    private Interval Bounds(Interval left, Interval right)
    {
        var bits = Math.Max(left.SignedBits(), right.SignedBits());
        var high = Integer.PowerOfTwo(bits) - Integer.One;
        var (leftIsNatural, rightIsNatural) = (left.Low.Sign >= 0, right.Low.Sign >= 0);
        if (kind == OperationKind.And && (leftIsNatural || rightIsNatural))
        {
            var limit = leftIsNatural && rightIsNatural ? (left.High < right.High ? left.High : right.High) : leftIsNatural ? left.High : right.High;
            return new(Integer.Zero, limit);
        }

        return new(leftIsNatural && rightIsNatural ? Integer.Zero : -high - Integer.One, high);
    }
}
