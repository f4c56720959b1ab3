using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Which expressions .NET may throw on. What may throw is evaluated even where nobody wants its value: a check that C# makes is a constraint.
/// </summary>
internal static class Failures
{
    /// <summary>Whether evaluating the expression may throw.</summary>
    public static bool IsPossible(IrExpression expression) => IrTraversal.SelfAndDescendants(expression).Any(IsFailing);

    /// <summary>Whether a statement, or one in it, may throw.</summary>
    public static bool IsPossible(IrStatement statement) => IrTraversal.SelfAndDescendants(statement).Any(static inner =>
        inner is AssertStatement or CheckIndexStatement || IrTraversal.ArraysOf(inner).Any(IsPossible) || IrTraversal.ExpressionsOf(inner).Any(IsPossible));

    /// <summary>Whether taking the array may throw: a row is looked up, a variable is not.</summary>
    public static bool IsPossible(ArrayExpression array) => array is RowArray;

    private static bool IsFailing(IrExpression expression) => expression switch
    {
        ElementExpression or TableElementExpression or CheckedIndexExpression => true,
        LengthExpression length => IsPossible(length.Array),
        OperationExpression operation => IsFailing(operation),
        _ => false,
    };

    private static bool IsFailing(OperationExpression operation) => operation.Kind switch
    {
        OperationKind.Divide or OperationKind.Remainder => operation.Operands[1] is not ConstantExpression { Value: var divisor } || divisor.Sign == 0 || divisor == -1,
        OperationKind.Absolute => true,
        OperationKind.Clamp => operation.Operands[1] is not ConstantExpression { Value: var low } || operation.Operands[2] is not ConstantExpression { Value: var high } || high < low,
        OperationKind.Convert => operation.Overflow == OverflowMode.Throw && !operation.Type.Range().Contains(operation.Operands[0].Type.Range()),
        OperationKind.Add or OperationKind.Subtract or OperationKind.Multiply or OperationKind.Negate => operation.Overflow == OverflowMode.Throw,
        _ => false,
    };
}
