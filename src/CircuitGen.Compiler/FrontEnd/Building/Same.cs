using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Whether two expressions are the same computation; unlike record equality this leaves sites out.</summary>
internal static class Same
{
    private const int HashedLevels = 3;

    public static bool Expression(IrExpression left, IrExpression right) => left.Type == right.Type && (left, right) switch
    {
        (ConstantExpression a, ConstantExpression b) => a.Value == b.Value,
        (VariableExpression a, VariableExpression b) => a.Variable == b.Variable,
        (ElementExpression a, ElementExpression b) => Array(a.Array, b.Array) && Expression(a.Index, b.Index) && Bound(a.Bound, b.Bound),
        (TableElementExpression a, TableElementExpression b) => a.Table == b.Table && All(a.Indices, b.Indices) && Bound(a.Bound, b.Bound),
        (LengthExpression a, LengthExpression b) => Array(a.Array, b.Array),
        (CheckedIndexExpression a, CheckedIndexExpression b) =>
            Expression(a.Value, b.Value) && Expression(a.Check.Index, b.Check.Index) && Expression(a.Check.Length, b.Check.Length) && Expression(a.Check.Stride, b.Check.Stride),
        (OperationExpression a, OperationExpression b) => a.Kind == b.Kind && a.Overflow == b.Overflow && All(a.Operands, b.Operands),
        (ConditionalExpression a, ConditionalExpression b) =>
            Expression(a.Condition, b.Condition) && Expression(a.WhenTrue, b.WhenTrue) && Expression(a.WhenFalse, b.WhenFalse),
        _ => false,
    };

    public static bool Array(ArrayExpression left, ArrayExpression right) => (left, right) switch
    {
        (VariableArray a, VariableArray b) => a.Variable == b.Variable,
        (RowArray a, RowArray b) => Array(a.Array, b.Array) && Expression(a.Index, b.Index),
        _ => false,
    };

    public static bool Bound(SliceBound? left, SliceBound? right) =>
        left is null || right is null ? left is null && right is null : Expression(left.Start, right.Start) && Expression(left.Length, right.Length);

    /// <summary>Whether two expressions always have the same number as their value, if perhaps in different types.</summary>
    public static bool Number(IrExpression left, IrExpression right)
    {
        left = WithoutWidening(left);
        right = WithoutWidening(right);
        return left is ConstantExpression a && right is ConstantExpression b ? a.Value == b.Value : Expression(left, right);
    }

    /// <summary>A number that two expressions share if <see cref="Number"/> holds for them. It looks at the uppermost nodes only, so it costs the same for all.</summary>
    public static int HashOfNumber(IrExpression expression) => Hash(WithoutWidening(expression), HashedLevels);

    private static int Hash(IrExpression expression, int levels)
    {
        var hash = expression switch
        {
            ConstantExpression constant => constant.Value.GetHashCode(),
            VariableExpression variable => ~variable.Variable,
            OperationExpression operation => (int)operation.Kind,
            _ => expression.GetType().Name.Length,
        };
        if (levels > 0)
        {
            foreach (var child in IrTraversal.ChildrenOf(expression))
            {
                hash = unchecked((hash * 31) + Hash(child, levels - 1));
            }
        }

        return hash;
    }

    private static IrExpression WithoutWidening(IrExpression expression) =>
        expression is OperationExpression { Kind: OperationKind.Convert } convert && convert.Type.Range().Contains(convert.Operands[0].Type.Range())
            ? WithoutWidening(convert.Operands[0])
            : expression;

    private static bool All(EquatableArray<IrExpression> left, EquatableArray<IrExpression> right)
    {
        for (var i = 0; i < left.Count; i++)
        {
            if (!Expression(left[i], right[i]))
            {
                return false;
            }
        }

        return left.Count == right.Count;
    }
}
