using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>A cast inside <c>checked</c> of a right shift by an amount known at compile time, such as <c>checked((sbyte)(sum >> 9))</c>.</summary>
/// <param name="Cast">The cast.</param>
/// <param name="Value">What is shifted.</param>
/// <param name="Amount">By how many bits.</param>
internal sealed record NarrowedShift(OperationExpression Cast, IrExpression Value, IrExpression Amount)
{
    /// <summary>The expression as such a cast, or null.</summary>
    public static NarrowedShift? Of(IrExpression expression, bool[] isReachedBySecrets) =>
        expression is OperationExpression { Kind: OperationKind.Convert, Overflow: OverflowMode.Throw } cast && cast.Type != ScalarType.Boolean
            && cast.Operands[0] is OperationExpression { Kind: OperationKind.ShiftRight } shift && shift.Type.IsSigned()
            && isReachedBySecrets[shift.Operands[0].Site] && !isReachedBySecrets[shift.Operands[1].Site]
                ? new(cast, shift.Operands[0], shift.Operands[1])
                : null;
}
