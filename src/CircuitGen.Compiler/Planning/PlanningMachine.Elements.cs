using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <content>Elements of arrays and tables.</content>
internal sealed partial class PlanningMachine
{
    private PlanArray Resolve(ArrayExpression array)
    {
        if (array is VariableArray variable)
        {
            return _arrays[variable.Variable] ?? throw new InvalidOperationException("An array is read before it exists.");
        }

        var row = (RowArray)array;
        var rows = Resolve(row.Array);
        var index = RequireConstant(Evaluate(row.Index), row.Index, ProblemIds.SecretArrayReference);
        CheckIndex(index, rows.Length, row.Index);
        return rows.Rows?[(int)index.Small] ?? throw Stop(ProblemIds.IndexOutOfRange, row.Index.Site, index.ToString(), "0");
    }

    private static int RootOf(ArrayExpression array)
    {
        while (array is RowArray row)
        {
            array = row.Array;
        }

        return ((VariableArray)array).Variable;
    }

    private PlanValue EvaluateElement(ElementExpression element)
    {
        var array = Resolve(element.Array);
        var index = Evaluate(element.Index);
        var bounds = EvaluateBound(element.Bound, array.Length);
        if (KnownInteger(index) is { } at)
        {
            CheckIndex(at, bounds, element.Index);
            Log(element, PlannedAction.Linear);
            return array.Elements[(int)at.Small];
        }

        var reach = CheckReach(index, bounds, element.Index);
        return ReadArray(element, array, index, reach);
    }

    private PlanValue ReadArray(ElementExpression element, PlanArray array, PlanValue index, Interval reach)
    {
        var count = (int)reach.Count.Small;
        var first = (int)reach.Low.Small;
        var candidates = new ArraySegment<PlanValue>(array.Elements, first, count);
        var offset = index.Linear - LinearCombination.FromConstant(reach.Low);
        var areBitsKnown = Circuit.Decompositions.Find(offset) is not null;
        Log(element, new PlannedAction(ActionKind.ArrayRead, count, areBitsKnown ? 1 : 0, Value: reach.Low));
        var wire = Circuit.WireCount;
        var result = Circuit.ReadArray(candidates.Select(candidate => candidate.Linear).ToArray(), offset, element.Site);
        var (range, assumed) = (candidates.First().Range, candidates.First().Assumed);
        foreach (var candidate in candidates)
        {
            (range, assumed) = (range.Hull(candidate.Range), assumed.Hull(candidate.Assumed));
        }

        NarrowAllNew(wire + (areBitsKnown ? 0 : IndexVectors.BitsOf(count) - 1), range);
        return PlanValue.From(result, range, assumed);
    }

    private PlanValue EvaluateTableElement(TableElementExpression element)
    {
        var table = _ir.Tables[element.Table];
        if (table.RowStarts.Count > 0 || element.Indices.Count > 1)
        {
            return EvaluateTableRow(element, table);
        }

        var index = Evaluate(element.Indices[0]);
        return ReadTable(element, table, index, EvaluateBound(element.Bound, table.Values.Count), element.Indices[0]);
    }

    /// <summary>All indices but the last are known at compile time, or the table is rectangular and one flat index is formed.</summary>
    private PlanValue EvaluateTableRow(TableElementExpression element, ConstantTable table)
    {
        var flat = default(PlanValue);
        var bounds = new Interval(Integer.Zero, table.Values.Count - Integer.One);
        for (var dimension = 0; dimension < element.Indices.Count; dimension++)
        {
            var index = Evaluate(element.Indices[dimension]);
            if (table.RowStarts.Count > 0)
            {
                if (dimension == 0)
                {
                    var row = RequireConstant(index, element.Indices[0], ProblemIds.SecretArrayReference);
                    CheckIndex(row, table.RowStarts.Count - 1, element.Indices[0]);
                    var (start, end) = (table.RowStarts[(int)row.Small], table.RowStarts[(int)row.Small + 1]);
                    (flat, bounds) = (new PlanValue(start), new Interval(start, end - Integer.One));
                    continue;
                }

                flat = PlanValue.From(flat.Linear + index.Linear, flat.Range + index.Range, flat.Assumed + index.Assumed);
                continue;
            }

            var length = table.Lengths[dimension];
            CheckReach(index, new Interval(Integer.Zero, length - Integer.One), element.Indices[dimension]);
            flat = PlanValue.From(
                flat.Linear.Times(length) + index.Linear, (flat.Range * length) + index.Range, (flat.Assumed * length) + index.Assumed);
        }

        return ReadTable(element, table, flat, bounds, element.Indices[element.Indices.Count - 1]);
    }

    private PlanValue ReadTable(TableElementExpression element, ConstantTable table, PlanValue index, Interval bounds, IrExpression indexExpression)
    {
        var read = _readTables[element.Table];
        if (KnownInteger(index) is { } at)
        {
            CheckIndex(at, bounds, indexExpression);
            read[(int)at.Small] = true;
            Log(element, PlannedAction.Linear);
            return new PlanValue(table.Values[(int)at.Small]);
        }

        var reach = CheckReach(index, bounds, indexExpression);
        var (first, count) = ((int)reach.Low.Small, (int)reach.Count.Small);
        var range = new Interval(table.Values[first], table.Values[first]);
        for (var i = 0; i < count; i++)
        {
            read[first + i] = true;
            range = range.Hull(new(table.Values[first + i], table.Values[first + i]));
        }

        var offset = index.Linear - LinearCombination.FromConstant(reach.Low);
        var known = (Circuit.Decompositions.Find(offset) is null ? 0 : 1) + (Circuit.KnowsIndex(offset, count) ? 2 : 0);
        Log(element, new PlannedAction(ActionKind.Lookup, count, known, Value: reach.Low));
        var wire = Circuit.WireCount;
        var result = Circuit.Lookup(offset, count, i => table.Values[first + i], element.Site);
        var products = IndexVectors.RowsOf(count, IndexVectors.CheapestSplit(count)) - 1;
        NarrowAllNew(wire, Interval.Boolean);
        NarrowAllNew(Circuit.WireCount - products, new(range.Low - range.High, range.High - range.Low));
        return PlanValue.From(result, range);
    }

    private Interval EvaluateBound(SliceBound? bound, int length)
    {
        if (bound is null)
        {
            return new(Integer.Zero, length - Integer.One);
        }

        var start = RequireConstant(Evaluate(bound.Start), bound.Start, ProblemIds.SecretArrayLength);
        var count = RequireConstant(Evaluate(bound.Length), bound.Length, ProblemIds.SecretArrayLength);
        return new(start, start + count - Integer.One);
    }

    private void CheckIndex(Integer index, int length, IrExpression expression) =>
        CheckIndex(index, new Interval(Integer.Zero, length - Integer.One), expression);

    private void CheckIndex(Integer index, Interval bounds, IrExpression expression)
    {
        if (index < bounds.Low || index > bounds.High)
        {
            throw Stop(ProblemIds.IndexOutOfRange, expression.Site, index.ToString(), (bounds.High - bounds.Low + Integer.One).ToString());
        }
    }

    /// <summary>The elements a secret index may reach; refused if any lies outside.</summary>
    private Interval CheckReach(PlanValue index, Interval bounds, IrExpression expression)
    {
        var range = Narrow(index.Linear, index.Range);
        if (range.Low < bounds.Low || range.High > bounds.High)
        {
            throw Stop(ProblemIds.IndexOutOfRange, expression.Site, range.ToString(), (bounds.High - bounds.Low + Integer.One).ToString());
        }

        return range;
    }

    private static Integer? KnownInteger(PlanValue value)
    {
        if (value.IsConstant)
        {
            return value.Constant;
        }

        return value.Linear.IsConstant ? value.Linear.Constant : value.Range.IsPoint ? value.Range.Low : null;
    }

    private Integer RequireConstant(PlanValue value, IrExpression expression, string problem) =>
        KnownInteger(value) ?? throw Stop(problem, expression.Site);
}
