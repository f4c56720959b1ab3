using CircuitGen.Compiler.FrontEnd;
using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>
/// What tells whether an expression may be a function of one secret. Each node is looked at once: recognition asks about an expression and
/// then about every part of it.
/// </summary>
/// <param name="isReached">For each site whether a secret may reach it.</param>
internal sealed class FunctionCandidates(bool[] isReached)
{
    private readonly Dictionary<IrExpression, Candidate> _known = new(ByReference<IrExpression>.Comparer);

    /// <summary>How many operations on secrets in the expression may cost constraints.</summary>
    public int CountGadgets(IrExpression expression) => Of(expression).Gadgets;

    /// <summary>The only secret that the expression reads, if there is just one.</summary>
    public IrExpression? Argument(IrExpression expression) => Of(expression) is { IsOfOne: true, Argument: var argument } ? argument : null;

    private Candidate Of(IrExpression expression)
    {
        if (!_known.TryGetValue(expression, out var candidate))
        {
            candidate = Find(expression);
            _known.Add(expression, candidate);
        }

        return candidate;
    }

    private Candidate Find(IrExpression expression)
    {
        var gadgets = IsGadget(expression) ? 1 : 0;
        var isOfOne = !isReached[expression.Site] || IsOfChildren(expression);
        IrExpression? argument = isReached[expression.Site] && expression is VariableExpression or ElementExpression ? expression : null;
        foreach (var child in IrTraversal.ChildrenOf(expression))
        {
            var part = Of(child);
            gadgets += part.Gadgets;
            if (isReached[expression.Site] && expression is not (VariableExpression or ElementExpression))
            {
                isOfOne &= part.IsOfOne && (argument is null || part.Argument is null || Same.Expression(argument, part.Argument));
                argument ??= part.Argument;
            }
        }

        return new(gadgets, argument, isOfOne);
    }

    /// <summary>Whether a reached expression depends on nothing but what its parts say of themselves.</summary>
    private bool IsOfChildren(IrExpression expression) => expression switch
    {
        ElementExpression element => element.Bound is null && IrTraversal.ChildrenOf(element).All(child => !isReached[child.Site]),
        TableElementExpression element => element.Bound is null,
        _ => true,
    };

    private bool IsGadget(IrExpression expression) => isReached[expression.Site] && expression switch
    {
        ConditionalExpression => true,
        OperationExpression operation => Linearity.IsOrder(operation.Kind)
            || operation.Kind is OperationKind.Equal or OperationKind.NotEqual or OperationKind.Maximum or OperationKind.Minimum or OperationKind.Absolute
            || (operation.Kind is OperationKind.Multiply && operation.Operands.All(operand => isReached[operand.Site])),
        _ => false,
    };

    private readonly record struct Candidate(int Gadgets, IrExpression? Argument, bool IsOfOne);
}
