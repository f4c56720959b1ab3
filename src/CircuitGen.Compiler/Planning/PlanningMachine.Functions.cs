using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <content>Expressions of one narrow secret: a table of their values, where that is cheaper than to compute them.</content>
internal sealed partial class PlanningMachine
{
    private const int MaxDomain = 1024;

    // By how many bits what a function compares may be wider than its argument before a table is thought of: keeps planning fast.
    private const int GadgetMargin = 6;

    private PlanValue EvaluateFunction(FunctionExpression function)
    {
        var log = _sites[function.Site].Actions;
        var argument = Evaluate(function.Argument);
        var range = argument.IsConstant ? argument.Range : Narrow(argument.Linear, argument.Range);
        if (argument.Linear.IsConstant || range.Count > MaxDomain || !range.Low.IsSmall || !range.High.IsSmall || !argument.Range.Equals(argument.Assumed) || CheaperTable(function, argument, range) is not { } values)
        {
            log.Add(new PlannedAction(ActionKind.Both));
            return Evaluate(function.Direct);
        }

        return LookUp(argument.Linear, new TableReach(range.Low, values.Length, range.Low), i => values[i], new Interval(values.Min(), values.Max()), function.Site);
    }

    /// <summary>The function's value at every number of the range; null where C# would have something to object to.</summary>
    private Integer[]? Tabulate(FunctionExpression function, Interval range)
    {
        var before = _problems.Count;
        var values = new Integer[(int)range.Count.Small];
        try
        {
            for (var i = 0; i < values.Length && _problems.Count == before; i++)
            {
                _scalars[function.Cursor] = new PlanValue(range.Low + (Integer)i);
                values[i] = Evaluate(function.Body).Constant;
            }
        }
        catch (PlanningStoppedException)
        {
            // What stopped it is among the problems.
        }

        if (_problems.Count == before)
        {
            return values;
        }

        foreach (var problem in _problems.Skip(before))
        {
            _reported.Remove((problem.Id, problem.Site));
        }

        _problems.RemoveRange(before, _problems.Count - before);
        return null;
    }

    /// <summary>
    /// The function's values, if reading them costs less than the operations would. Where a condition guards the read of a table, the
    /// operations would need a mask for the index, so that they count as dearer.
    /// </summary>
    private Integer[]? CheaperTable(FunctionExpression function, PlanValue argument, Interval range)
    {
        var offset = argument.Linear - LinearCombination.FromConstant(range.Low);
        var count = (int)range.Count.Small;
        if (Circuit.BoundLookup(offset, count) >= function.Gadgets * (range.SignedBits() + GadgetMargin))
        {
            return null;
        }

        var reads = IrTraversal.SelfAndDescendants(function.Body).OfType<TableElementExpression>().ToDictionary(static element => element.Site, element => _sites[element.Site].Actions.Visits);
        return Tabulate(function, range) is { } values
            && Circuit.PlanLookup(offset, count, i => values[i]).Cost < LeastCosts.Of(
                function.Body,
                function.Cursor,
                expression => _sites[expression.Site],
                element => _sites[element.Site].Actions.Visits - reads[element.Site] < count ? count : LeastRead(element))
                    ? values
                    : null;
    }

    /// <summary>What reading a table costs although everything that reads at one index share is there, at the indices that have been visited.</summary>
    private long LeastRead(TableElementExpression element)
    {
        var reach = _sites[element.Indices[0].Site].Hull;
        var values = _ir.Tables[element.Table].Values;
        return TableRead.LeastOf(Circuit, [.. Enumerable.Range((int)reach.Low.Small, (int)reach.Count.Small).Select(index => values[index])]);
    }
}
