using CircuitGen.Compiler.Ir;

namespace CircuitGen.Analyzers;

/// <summary>
/// Arrays whose elements are all ReLUs and are read by nothing but maxima, or to start the running one: the only ones for which pooling first
/// spares ReLUs.
/// </summary>
internal sealed class PooledArrays
{
    private readonly HashSet<int> _arrays;

    public PooledArrays(CircuitIr ir)
    {
        var statements = IrTraversal.SelfAndDescendants(ir.Body).ToArray();
        var stores = statements.OfType<StoreStatement>().ToLookup(store => IrTraversal.RootOf(store.Array), store => store.Value);
        _arrays = [.. stores.Where(array => array.All(Patterns.IsRelu)).Select(array => array.Key)];
        _arrays.ExceptWith(ir.Outputs.Select(output => output.Variable));

        // An alias hides who else reads or writes.
        var written = new HashSet<ArrayExpression>(statements.OfType<StoreStatement>().Select(store => store.Array));
        _arrays.ExceptWith(statements.SelectMany(IrTraversal.ArraysOf).Where(array => !written.Contains(array)).Select(IrTraversal.RootOf));
        var expressions = statements.SelectMany(IrTraversal.ExpressionsOf).SelectMany(IrTraversal.SelfAndDescendants).ToArray();
        var pooled = new HashSet<IrExpression>(expressions.OfType<OperationExpression>().Where(operation => operation.Kind == OperationKind.Maximum).SelectMany(operation => operation.Operands)
            .Concat(statements.OfType<AssignStatement>().Select(assign => assign.Value))
            .Select(Patterns.Strip), ByReference<IrExpression>.Comparer);
        _arrays.ExceptWith(expressions.OfType<ElementExpression>().Where(element => !pooled.Contains(element)).Select(element => IrTraversal.RootOf(element.Array)));
    }

    /// <summary>Whether a maximum reads such an array, beside a running maximum or another element.</summary>
    public bool Pools(OperationExpression maximum)
    {
        var operands = maximum.Operands.Select(Patterns.Strip).ToArray();
        return operands.Any(IsPooled) && operands.All(operand => operand is VariableExpression || IsPooled(operand));
    }

    private bool IsPooled(IrExpression operand) => Patterns.ArrayReadFrom(operand) is { } array && _arrays.Contains(array);
}
