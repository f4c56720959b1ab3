using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning.Operations;

/// <summary>The registry: one line per operation.</summary>
internal static class OperationPlanners
{
    private static readonly Dictionary<OperationKind, OperationPlanner> Planners = new()
    {
        [OperationKind.Add] = new AddPlanner(),
        [OperationKind.Subtract] = new SubtractPlanner(),
        [OperationKind.Multiply] = new MultiplyPlanner(),
        [OperationKind.Divide] = new DividePlanner(),
        [OperationKind.Remainder] = new RemainderPlanner(),
        [OperationKind.Negate] = new NegatePlanner(),
        [OperationKind.BitwiseNot] = new BitwiseNotPlanner(),
        [OperationKind.And] = new BitwisePlanner(OperationKind.And),
        [OperationKind.Or] = new BitwisePlanner(OperationKind.Or),
        [OperationKind.ExclusiveOr] = new BitwisePlanner(OperationKind.ExclusiveOr),
        [OperationKind.ShiftLeft] = new ShiftLeftPlanner(),
        [OperationKind.ShiftRight] = new ShiftRightPlanner(),
        [OperationKind.UnsignedShiftRight] = new UnsignedShiftRightPlanner(),
        [OperationKind.Not] = new NotPlanner(),
        [OperationKind.Equal] = new EqualityPlanner(negated: false),
        [OperationKind.NotEqual] = new EqualityPlanner(negated: true),
        [OperationKind.Less] = new OrderPlanner(swapped: false, negated: false),
        [OperationKind.GreaterOrEqual] = new OrderPlanner(swapped: false, negated: true),
        [OperationKind.Greater] = new OrderPlanner(swapped: true, negated: false),
        [OperationKind.LessOrEqual] = new OrderPlanner(swapped: true, negated: true),
        [OperationKind.Convert] = new ConvertPlanner(),
        [OperationKind.Absolute] = new AbsolutePlanner(),
        [OperationKind.Minimum] = new ExtremumPlanner(isMaximum: false),
        [OperationKind.Maximum] = new ExtremumPlanner(isMaximum: true),
    };

    /// <summary>The planner of an operation; composite operations have been expanded before.</summary>
    public static OperationPlanner For(OperationKind kind) => Planners[kind];
}
