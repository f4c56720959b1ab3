using System.Numerics;
using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Arithmetic on numbers that inlining has made known, such as <c>n - 1</c> in a method that was called with a constant. The C# compiler
/// folds its own constants before.
/// </summary>
internal static class ConstantFolding
{
    /// <summary>The result as a constant; null where an operand is not known or the result leaves the type, which is judged later.</summary>
    public static ConstantExpression? Fold(int site, ScalarType type, OperationKind kind, IrExpression left, IrExpression right)
    {
        if (left is not ConstantExpression { Value: var a } || right is not ConstantExpression { Value: var b } || Exact(kind, a, b) is not { } exact)
        {
            return null;
        }

        return type.Range().Contains(new(exact, exact)) ? new ConstantExpression(site, type, exact) : null;
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
