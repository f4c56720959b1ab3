using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>
/// Finds the products that need no wire: those that only reach casts that narrow them, through sums, through products with constants, through
/// variables and arrays that serve nothing else, and through one factor of a further such product.
/// </summary>
/// <remarks>
/// A variable that may hold deferred products is solid if it is read anywhere else; what is assigned to it then gets wires. Finding one may
/// make others solid, so this goes on until no more are found.
/// </remarks>
internal sealed class DeferralRecognition
{
    private readonly bool[] _isReached;
    private readonly Func<OperationExpression, bool> _isNarrowing;
    private readonly HashSet<int> _solid;
    private readonly HashSet<int> _holders = [];
    private readonly HashSet<int> _products = [];
    private readonly HashSet<int> _narrowings = [];

    private DeferralRecognition(CircuitIr ir, bool[] isReached, Func<OperationExpression, bool> isNarrowing)
    {
        _isReached = isReached;
        _isNarrowing = isNarrowing;
        _solid = [.. ir.Outputs.Select(output => output.Variable), .. ir.Parameters.Select(parameter => parameter.Variable)];
    }

    /// <summary>The sites of the products without wires and of the casts that narrow them.</summary>
    /// <param name="ir">The circuit.</param>
    /// <param name="isReached">For each site whether a secret may reach it.</param>
    /// <param name="isNarrowing">Whether a cast of a shift may narrow packed values.</param>
    public static (HashSet<int> Products, HashSet<int> Narrowings) Find(CircuitIr ir, bool[] isReached, Func<OperationExpression, bool> isNarrowing)
    {
        var recognition = new DeferralRecognition(ir, isReached, isNarrowing);
        int before;
        do
        {
            before = recognition._solid.Count + recognition._holders.Count;
            recognition._products.Clear();
            recognition._narrowings.Clear();
            recognition.Visit(ir.Body, isGuarded: false);
        }
        while (recognition._solid.Count + recognition._holders.Count > before);

        return (recognition._products, recognition._narrowings);
    }

    private void Visit(IrStatement statement, bool isGuarded)
    {
        switch (statement)
        {
            case AssignStatement assign:
                Give(assign.Variable, assign.Value, isGuarded);
                return;
            case StoreStatement { Array: VariableArray array } store when !_isReached[store.Index.Site]:
                Read(store.Index, isGuarded);
                Give(array.Variable, store.Value, isGuarded);
                return;
            case AssignArrayStatement or StoreRowStatement:
                _solid.UnionWith(IrTraversal.ArraysOf(statement).Select(IrTraversal.RootOf));
                if (IrTraversal.AssignedBy(statement) is { } alias)
                {
                    _solid.Add(alias);
                }

                break;
        }

        foreach (var expression in IrTraversal.ExpressionsOf(statement).Concat((statement as LoopStatement)?.Walk?.Expressions ?? []))
        {
            Read(expression, isGuarded);
        }

        foreach (var inner in IrTraversal.StatementsOf(statement))
        {
            Visit(inner, isGuarded || (statement is IfStatement branch && _isReached[branch.Condition.Site]));
        }
    }

    /// <summary>A variable, or an element of it, gets a value.</summary>
    private void Give(int variable, IrExpression value, bool isGuarded)
    {
        if (isGuarded)
        {
            _solid.Add(variable);
        }

        if (_solid.Contains(variable))
        {
            Read(value, isGuarded);
        }
        else if (Sum(value))
        {
            _holders.Add(variable);
        }
    }

    /// <summary>Visits a value that may hold deferred products; returns whether it does.</summary>
    private bool Sum(IrExpression value)
    {
        switch (value)
        {
            case VariableExpression variable:
                return _holders.Contains(variable.Variable) && !_solid.Contains(variable.Variable);
            case ElementExpression { Array: VariableArray array, Bound: null } element when !_isReached[element.Index.Site]:
                Read(element.Index, isGuarded: false);
                return _holders.Contains(array.Variable) && !_solid.Contains(array.Variable);
            case OperationExpression { Kind: OperationKind.Add or OperationKind.Subtract or OperationKind.Negate, Overflow: not OverflowMode.Wrap } sum:
                return sum.Operands.Aggregate(false, (holds, operand) => Sum(operand) | holds);
            case OperationExpression { Kind: OperationKind.Convert, Overflow: OverflowMode.Default } cast when cast.Type != ScalarType.Boolean && cast.Operands[0].Type != ScalarType.Boolean:
                return Sum(cast.Operands[0]);
            case OperationExpression { Kind: OperationKind.Multiply, Overflow: not OverflowMode.Wrap } product:
                return Product(product);
            default:
                Read(value, isGuarded: false);
                return false;
        }
    }

    private bool Product(OperationExpression product)
    {
        var (left, right) = (product.Operands[0], product.Operands[1]);
        if (!_isReached[left.Site] || !_isReached[right.Site])
        {
            return Sum(left) | Sum(right);
        }

        if (Holds(left) && !Holds(right))
        {
            Sum(left);
            Read(right, isGuarded: false);
        }
        else
        {
            Read(left, isGuarded: false);
            Sum(right);
        }

        _products.Add(product.Site);
        return true;
    }

    private bool Holds(IrExpression value) => IrTraversal.SelfAndDescendants(value).Any(part => part switch
    {
        VariableExpression variable => _holders.Contains(variable.Variable) && !_solid.Contains(variable.Variable),
        ElementExpression { Array: var array } => _holders.Contains(IrTraversal.RootOf(array)) && !_solid.Contains(IrTraversal.RootOf(array)),
        OperationExpression { Kind: OperationKind.Multiply } product => product.Operands.All(operand => _isReached[operand.Site]),
        _ => false,
    });

    /// <summary>Visits a value that must be on wires. What may be narrowed in it is.</summary>
    private void Read(IrExpression value, bool isGuarded)
    {
        if (!isGuarded && NarrowedShift.Of(value, _isReached) is { } shift && _isNarrowing(shift.Cast))
        {
            Read(shift.Amount, isGuarded: false);
            if (Sum(shift.Value))
            {
                _narrowings.Add(value.Site);
            }

            return;
        }

        switch (value)
        {
            case VariableExpression variable:
                Solidify(variable.Variable);
                break;
            case ElementExpression element:
                Solidify(IrTraversal.RootOf(element.Array));
                break;
        }

        foreach (var part in IrTraversal.ChildrenOf(value))
        {
            Read(part, isGuarded || value is ConditionalExpression or FunctionExpression);
        }
    }

    private void Solidify(int variable)
    {
        if (_holders.Contains(variable))
        {
            _solid.Add(variable);
        }
    }
}
