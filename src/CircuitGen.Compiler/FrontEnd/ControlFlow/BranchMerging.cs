using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Turns an if that only chooses the value of one variable or element into an assignment of a selection, and an if of which one
/// side only throws into an assertion. Selections then become maxima and the like.
/// </summary>
internal sealed class BranchMerging(IEnumerable<int> assigned)
{
    private readonly AssignedVariables _assigned = new(assigned);

    public IrStatement Merge(IrStatement statement)
    {
        switch (statement)
        {
            case BlockStatement block:
                return new BlockStatement(block.Site, new([.. block.Statements.Select(Merge).SelectMany(IrTraversal.Flat)]));
            case IfStatement branch:
                return Branch(branch);
            case LoopStatement loop:
                var before = _assigned.Count;
                var merged = loop with { Body = Merge(loop.Body), Step = loop.Step is null ? null : Merge(loop.Step) };
                _assigned.ReturnTo(before);
                return merged;
            case AssignStatement assign:
                _assigned.Add(assign.Variable);
                return assign;
            default:
                return statement;
        }
    }

    private IrStatement Branch(IfStatement branch)
    {
        var before = _assigned.Count;
        var whenTrue = Merge(branch.Then);
        var onlyTrue = _assigned.ReturnTo(before);
        var whenFalse = branch.Else is null ? null : Merge(branch.Else);
        var onlyFalse = new HashSet<int>(_assigned.ReturnTo(before));
        var result = Assertion(branch, whenTrue, whenFalse)
            ?? Selection(branch, Only(whenTrue), whenFalse is null ? null : Only(whenFalse), whenFalse is null)
            ?? branch with { Then = whenTrue, Else = whenFalse };
        foreach (var variable in onlyTrue.Where(onlyFalse.Contains))
        {
            _assigned.Add(variable);
        }

        return result;
    }

    private static BlockStatement? Assertion(IfStatement branch, IrStatement whenTrue, IrStatement? whenFalse)
    {
        if (Only(whenTrue) is AssertStatement { Condition: ConstantExpression { Value.IsZero: true } } thrown)
        {
            return Then(branch.Site, thrown with { Condition = Make.Not(thrown.Site, branch.Condition) }, whenFalse);
        }

        return whenFalse is not null && Only(whenFalse) is AssertStatement { Condition: ConstantExpression { Value.IsZero: true } } thrownElse
            ? Then(branch.Site, thrownElse with { Condition = branch.Condition }, whenTrue)
            : null;
    }

    private IrStatement? Selection(IfStatement branch, IrStatement? whenTrue, IrStatement? whenFalse, bool isThenOnly)
    {
        switch (whenTrue, whenFalse)
        {
            case (AssignStatement a, _) when branch.Transient.Contains(a.Variable):
                // Nothing is to be selected here: the variable may go on being known at compile time.
                return null;
            case (AssignStatement a, AssignStatement b) when a.Variable == b.Variable:
                return a with { Value = Conditions.Conditional(branch.Site, branch.Condition, a.Value, b.Value), Site = branch.Site };
            case (AssignStatement a, null) when isThenOnly && _assigned.Contains(a.Variable):
                var unchanged = new VariableExpression(a.Site, a.Value.Type, a.Variable);
                return a with { Value = Conditions.Conditional(branch.Site, branch.Condition, a.Value, unchanged), Site = branch.Site };
            case (StoreStatement a, StoreStatement b) when Same.Array(a.Array, b.Array) && Same.Expression(a.Index, b.Index) && Same.Bound(a.Bound, b.Bound):
                return a with { Value = Conditions.Conditional(branch.Site, branch.Condition, a.Value, b.Value), Site = branch.Site };
            case (StoreStatement a, null) when isThenOnly:
                var element = new ElementExpression(a.Site, a.Value.Type, a.Array, a.Index, a.Bound);
                if (!SurelyReads(branch.Condition, element))
                {
                    // The condition may be what keeps the index inside the array.
                    return null;
                }

                return a with { Value = Conditions.Conditional(branch.Site, branch.Condition, a.Value, element), Site = branch.Site };
            default:
                return null;
        }
    }

    /// <summary>Whether evaluating the expression reads the element on every path.</summary>
    private static bool SurelyReads(IrExpression expression, ElementExpression element) => expression switch
    {
        ElementExpression e => Same.Expression(e, element),
        OperationExpression e => e.Operands.Any(operand => SurelyReads(operand, element)),
        ConditionalExpression e => SurelyReads(e.Condition, element),
        _ => false,
    };

    private static BlockStatement Then(int site, IrStatement first, IrStatement? second) =>
        new(site, new(second is null ? [first] : [first, .. IrTraversal.Flat(second)]));

    private static IrStatement? Only(IrStatement statement) => statement is BlockStatement block
        ? block.Statements.Count == 1 ? Only(block.Statements[0]) : null
        : statement;
}
