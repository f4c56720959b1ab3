using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>What can be told of expressions before anything is planned: whether they are free, and whether they read elements.</summary>
internal static class Linearity
{
    private static readonly Dictionary<int, IrExpression> s_none = [];

    /// <summary>Whether the kind is one of the four order comparisons.</summary>
    public static bool IsOrder(OperationKind kind) =>
        kind is OperationKind.Less or OperationKind.LessOrEqual or OperationKind.Greater or OperationKind.GreaterOrEqual;

    /// <summary>
    /// Whether an expression is a linear combination of variables and elements, provided that no index is secret and of the factors of a
    /// product at most one. What <paramref name="values"/> says of a variable stands in its place.
    /// </summary>
    public static bool IsLinear(IrExpression expression, Dictionary<int, IrExpression>? values = null)
    {
        values ??= s_none;
        return expression switch
        {
            ConstantExpression or LengthExpression => true,
            CheckedIndexExpression check => IsLinear(check.Value, values),
            VariableExpression variable => !values.TryGetValue(variable.Variable, out var value) || IsLinear(value, values),
            ElementExpression element => !ReadsElements(element.Index, values) && element is { Array: VariableArray, Bound: null },
            TableElementExpression element => element.Indices.All(index => !ReadsElements(index, values)),
            OperationExpression { Overflow: not OverflowMode.Wrap } operation => operation.Kind switch
            {
                OperationKind.Add or OperationKind.Subtract or OperationKind.Negate or OperationKind.Convert => operation.Operands.All(operand => IsLinear(operand, values)),
                OperationKind.Multiply => operation.Operands.All(operand => IsLinear(operand, values)) && operation.Operands.Any(operand => !ReadsElements(operand, values)),
                _ => !ReadsElements(operation, values),
            },
            _ => false,
        };
    }

    /// <summary>Whether computing an expression may assert something: a cast inside <c>checked</c>, a division that may be one by -1.</summary>
    public static bool MayAssert(IrExpression expression) => IrTraversal.SelfAndDescendants(expression).Any(static part => part is OperationExpression operation && operation.Kind switch
    {
        OperationKind.Convert => operation.Overflow == OverflowMode.Throw && !operation.Type.Range().Contains(operation.Operands[0].Type.Range()),
        OperationKind.Divide or OperationKind.Remainder => operation.Type.IsSigned() && (operation.Operands[1] is not ConstantExpression divisor || divisor.Value == -1),
        _ => false,
    });

    /// <summary>Whether an expression reads elements of arrays.</summary>
    public static bool ReadsElements(IrExpression expression, Dictionary<int, IrExpression>? values = null) => IrTraversal.SelfAndDescendants(expression).Any(part =>
        part is ElementExpression
        || (part is VariableExpression variable && values is not null && values.TryGetValue(variable.Variable, out var value) && ReadsElements(value, values)));
}
