using CircuitGen.Compiler.FrontEnd;
using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>What tells whether an expression may be a function of one secret.</summary>
internal sealed class FunctionCandidates
{
    private readonly bool[] _isReached;
    private readonly BottomUp<Candidate> _candidates;

    /// <param name="isReached">For each site whether a secret may reach it.</param>
    public FunctionCandidates(bool[] isReached)
    {
        _isReached = isReached;
        _candidates = new(Find);
    }

    /// <summary>How many operations on secrets in the expression may cost constraints.</summary>
    public int CountGadgets(IrExpression expression) => _candidates.Of(expression).Gadgets;

    /// <summary>The only secret that the expression reads, if there is just one.</summary>
    public IrExpression? Argument(IrExpression expression) => _candidates.Of(expression) is { IsOfOne: true, Argument: var argument } ? argument : null;

    private Candidate Find(IrExpression expression, IReadOnlyList<Candidate> children)
    {
        var gadgets = (IsGadget(expression) ? 1 : 0) + children.Sum(static child => child.Gadgets);
        if (!_isReached[expression.Site])
        {
            return new(gadgets, null, IsOfOne: true);
        }

        if (expression is VariableExpression or ElementExpression)
        {
            return new(gadgets, expression, expression is not ElementExpression { Bound: not null } && IrTraversal.ChildrenOf(expression).All(child => !_isReached[child.Site]));
        }

        var (argument, isOfOne) = ((IrExpression?)null, expression is not TableElementExpression { Bound: not null });
        foreach (var child in children)
        {
            isOfOne &= child.IsOfOne && (argument is null || child.Argument is null || Same.Expression(argument, child.Argument));
            argument ??= child.Argument;
        }

        return new(gadgets, argument, isOfOne);
    }

    private bool IsGadget(IrExpression expression) => _isReached[expression.Site] && expression switch
    {
        ConditionalExpression => true,
        OperationExpression operation => Linearity.IsOrder(operation.Kind)
            || operation.Kind is OperationKind.Equal or OperationKind.NotEqual or OperationKind.Maximum or OperationKind.Minimum or OperationKind.Absolute
            || (operation.Kind is OperationKind.Multiply && operation.Operands.All(operand => _isReached[operand.Site])),
        _ => false,
    };

    private readonly record struct Candidate(int Gadgets, IrExpression? Argument, bool IsOfOne);
}
