using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>C#'s operators as those of the IR.</summary>
internal static class OperatorKinds
{
    public static OperationKind? Of(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add => OperationKind.Add,
        BinaryOperatorKind.Subtract => OperationKind.Subtract,
        BinaryOperatorKind.Multiply => OperationKind.Multiply,
        BinaryOperatorKind.Divide => OperationKind.Divide,
        BinaryOperatorKind.Remainder => OperationKind.Remainder,
        BinaryOperatorKind.LeftShift => OperationKind.ShiftLeft,
        BinaryOperatorKind.RightShift => OperationKind.ShiftRight,
        BinaryOperatorKind.UnsignedRightShift => OperationKind.UnsignedShiftRight,
        BinaryOperatorKind.And => OperationKind.And,
        BinaryOperatorKind.Or => OperationKind.Or,
        BinaryOperatorKind.ExclusiveOr => OperationKind.ExclusiveOr,
        BinaryOperatorKind.Equals => OperationKind.Equal,
        BinaryOperatorKind.NotEquals => OperationKind.NotEqual,
        BinaryOperatorKind.LessThan => OperationKind.Less,
        BinaryOperatorKind.LessThanOrEqual => OperationKind.LessOrEqual,
        BinaryOperatorKind.GreaterThan => OperationKind.Greater,
        BinaryOperatorKind.GreaterThanOrEqual => OperationKind.GreaterOrEqual,
        _ => null,
    };

    public static bool IsShift(OperationKind kind) => kind is OperationKind.ShiftLeft or OperationKind.ShiftRight or OperationKind.UnsignedShiftRight;

    public static bool IsComparison(OperationKind kind) => kind is >= OperationKind.Equal and <= OperationKind.GreaterOrEqual;
}
