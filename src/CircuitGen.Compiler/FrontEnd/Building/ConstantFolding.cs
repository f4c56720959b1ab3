using System.Numerics;
using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Arithmetic on numbers that inlining has made known, such as <c>n - 1</c> in a method that was called with a constant. The C# compiler
/// folds its own constants before. Adding 0 and multiplying by 1, which generated and inlined code does, leaves the other operand, so that
/// what is recognized by its form stays recognizable.
/// </summary>
internal static class ConstantFolding
{
    /// <summary>
    /// The result as a constant; null where an operand is not known, or the result leaves the type, which is judged later. The least value of a type has no remainder
    /// by -1: its quotient leaves the type.
    /// </summary>
    public static ConstantExpression? Fold(int site, ScalarType type, OperationKind kind, IrExpression left, IrExpression right)
    {
        if (left is not ConstantExpression { Value: var a } || right is not ConstantExpression { Value: var b }
            || (kind == OperationKind.Remainder && b == -1 && a == type.Range().Low) || Exact(kind, a, b) is not { } exact)
        {
            return null;
        }

        return type.Range().Contains(new(exact, exact)) ? new ConstantExpression(site, type, exact) : null;
    }

    /// <summary>The operand that is the result, because the other is the operation's neutral element; else null.</summary>
    public static IrExpression? Keep(ScalarType type, OperationKind kind, IrExpression left, IrExpression right)
    {
        var kept = kind switch
        {
            OperationKind.Add when Make.IsConstant(left, Integer.Zero) => right,
            OperationKind.Multiply when Make.IsConstant(left, Integer.One) => right,
            OperationKind.Add or OperationKind.Subtract or OperationKind.ShiftLeft or OperationKind.ShiftRight when Make.IsConstant(right, Integer.Zero) => left,
            OperationKind.Multiply or OperationKind.Divide when Make.IsConstant(right, Integer.One) => left,
            _ => null,
        };
        return kept?.Type == type ? kept : null;
    }

    private static Integer? Exact(OperationKind kind, Integer left, Integer right) => kind switch
    {
        OperationKind.Add => left + right,
        OperationKind.Subtract => left - right,
        OperationKind.Multiply => left * right,
        OperationKind.Divide when right.Sign != 0 => BigInteger.Divide(left.ToBigInteger(), right.ToBigInteger()),
        OperationKind.Remainder when right.Sign != 0 => BigInteger.Remainder(left.ToBigInteger(), right.ToBigInteger()),
        OperationKind.ShiftRight => left.ToBigInteger() >> (int)right.Small,
        OperationKind.ShiftLeft => left.ToBigInteger() << (int)right.Small,
        _ => null,
    };
}
