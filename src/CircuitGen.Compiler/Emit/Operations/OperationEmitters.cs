using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Emit.Operations;

/// <summary>The registry: one line per operation.</summary>
internal static class OperationEmitters
{
    private static readonly Dictionary<OperationKind, OperationEmitter> Emitters = new()
    {
        [OperationKind.Add] = new LinearEmitter(static scope => $"{scope.Left.Operand} + {scope.Right.Operand}"),
        [OperationKind.Subtract] = new LinearEmitter(static scope => scope.Difference),
        [OperationKind.Negate] = new LinearEmitter(static scope => $"-{scope.Left.Operand}"),
        [OperationKind.Not] = new LinearEmitter(static scope => $"1 - {scope.Left.Operand}"),
        [OperationKind.BitwiseNot] = new LinearEmitter(LinearEmitter.Complement),
        [OperationKind.ShiftLeft] = new LinearEmitter(LinearEmitter.ShiftLeft),
        [OperationKind.Convert] = new LinearEmitter(static scope => scope.Left.Text),
        [OperationKind.Multiply] = new MultiplyEmitter(),
        [OperationKind.Divide] = new DivideEmitter(),
        [OperationKind.Remainder] = new RemainderEmitter(),
        [OperationKind.ShiftRight] = new DivideEmitter(),
        [OperationKind.UnsignedShiftRight] = new DivideEmitter(),
        [OperationKind.And] = new BitwiseEmitter("And", "&"),
        [OperationKind.Or] = new BitwiseEmitter("Or", "|"),
        [OperationKind.ExclusiveOr] = new BitwiseEmitter("ExclusiveOr", "^"),
        [OperationKind.Equal] = new EqualityEmitter(isNegated: false),
        [OperationKind.NotEqual] = new EqualityEmitter(isNegated: true),
        [OperationKind.Less] = new OrderEmitter(isSwapped: false, isNegated: false),
        [OperationKind.GreaterOrEqual] = new OrderEmitter(isSwapped: false, isNegated: true),
        [OperationKind.Greater] = new OrderEmitter(isSwapped: true, isNegated: false),
        [OperationKind.LessOrEqual] = new OrderEmitter(isSwapped: true, isNegated: true),
        [OperationKind.Absolute] = new AbsoluteEmitter(),
        [OperationKind.Minimum] = new ExtremumEmitter("Minimum"),
        [OperationKind.Maximum] = new ExtremumEmitter("Maximum"),
    };

    /// <summary>The emitter of an operation.</summary>
    public static OperationEmitter For(OperationKind kind) => Emitters[kind];
}
