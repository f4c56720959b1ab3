using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Building;

namespace CircuitGen.Compiler.Planning;

/// <summary>Plans a circuit: chooses every gadget and its widths and knows every cost.</summary>
public static class Planner
{
    /// <summary>Plans the circuit; problems in it are in the plan, not thrown.</summary>
    /// <exception cref="OperationCanceledException">The plan is no longer wanted.</exception>
    public static CircuitPlan Plan(CircuitIr source, CancellationToken cancellation, long maxSteps = PlanningSteps.Build)
    {
        var expanded = CompositeExpansion.Apply(source);
        var functions = SmallFunctionRecognition.Apply(BranchTreeRecognition.Apply(expanded.Ir), expanded.Origins);
        var (ir, origins) = TreeWalkRecognition.Apply(functions.Ir, functions.Origins);

        // The number of output wires comes before all others but is known only at the end. It shifts wires and changes no choice,
        // so a first run on scalar outputs finds it; arrays returned are rare enough for a second run.
        var outputs = ir.Outputs.Count;
        var machine = Run(ir, outputs, Deferral.None, maxSteps, cancellation);
        if (machine.IsDone)
        {
            machine = Pack(ir, machine, maxSteps, cancellation)
                ?? (machine.OutputCount == outputs ? machine : Run(ir, machine.OutputCount, Deferral.None, maxSteps, cancellation));
        }

        return machine.ToPlan(origins);
    }

    /// <summary>The circuit with products packed, if that is cheaper.</summary>
    private static PlanningMachine? Pack(CircuitIr ir, PlanningMachine machine, long maxSteps, CancellationToken cancellation)
    {
        if (LaneWidths.Find(ir, machine.Sites) is not { Products.Count: > 0 } deferral)
        {
            return null;
        }

        var packed = Run(ir, machine.OutputCount, deferral, maxSteps, cancellation);
        return packed.IsDone && packed.Circuit.ConstraintCount < machine.Circuit.ConstraintCount ? packed : null;
    }

    private static PlanningMachine Run(CircuitIr ir, int outputs, Deferral deferral, long maxSteps, CancellationToken cancellation)
    {
        int Count(bool isPublic) => ir.Parameters
            .Where(parameter => parameter.IsPublic == isPublic)
            .Sum(parameter => parameter.Lengths.Aggregate(1, static (product, length) => product * length));

        var machine = new PlanningMachine(ir, new CircuitShape(outputs, Count(true), Count(false)), deferral, maxSteps, cancellation);
        machine.Run();
        return machine;
    }
}
