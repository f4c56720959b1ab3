using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning.Operations;

/// <summary>What one kind of operation means for constants and which gadget it takes for secrets.</summary>
internal abstract class OperationPlanner
{
    /// <summary>The exact result for constants; the machine wraps it to the type where C# does. Unary operations ignore <paramref name="right"/>.</summary>
    public abstract Integer Fold(OperationExpression operation, Integer left, Integer right);

    /// <summary>Chooses a gadget, logs it, and runs it on the counting builder; at least one operand is secret.</summary>
    public abstract PlanValue Plan(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right);

    /// <summary>Refuses constants that have no result.</summary>
    public virtual PlanValue? Refuse(PlanningMachine machine, OperationExpression operation, Integer left, Integer right) => null;
}
