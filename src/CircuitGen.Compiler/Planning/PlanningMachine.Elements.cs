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
            return _arrays[variable.Variable] is { } found && found != PlanArray.Null ? found : throw Stop(ProblemIds.NullArray, array.Site);
        }

        var row = (RowArray)array;
        var rows = Resolve(row.Array);
        var index = RequireConstant(Evaluate(row.Index), row.Index, ProblemIds.SecretArrayReference);
        CheckIndex(index, rows.Length, row.Index);
        return rows.Rows?[(int)index.Small] ?? throw Stop(ProblemIds.NullArray, row.Site);
    }

    private PlanValue EvaluateElement(ElementExpression element)
    {
        var array = Resolve(element.Array);
        var index = Evaluate(element.Index);
        var bounds = EvaluateBound(element.Bound, element.Index, index, array.Length);
        if (KnownInteger(index) is { } at)
        {
            CheckIndex(at, bounds, element.Index);
            _sites[element.Site].Actions.AddLinear();
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

        NarrowAllNew(wire + (areBitsKnown || count == 1 ? 0 : IndexVectors.BitsOf(count) - 1), range);
        return PlanValue.From(result, range, assumed);
    }

    private PlanValue EvaluateTableElement(TableElementExpression element)
    {
        var table = _ir.Tables[element.Table];
        var (index, bounds, rowStart) = EvaluateTableIndex(element, table);
        return ReadTable(element, table, index, bounds, element.Indices[element.Indices.Count - 1], rowStart);
    }

    /// <summary>One flat index. All indices but the last are known at compile time, or the table is rectangular.</summary>
    private (PlanValue Flat, Interval Bounds, int RowStart) EvaluateTableIndex(TableElementExpression element, ConstantTable table)
    {
        if (table.RowStarts.Count == 0 && element.Indices.Count == 1)
        {
            var index = Evaluate(element.Indices[0]);
            return (index, EvaluateBound(element.Bound, element.Indices[0], index, table.Values.Count), 0);
        }

        var flat = default(PlanValue);
        var rowStart = 0;
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
                    (rowStart, flat, bounds) = (start, new PlanValue(start), new Interval(start, end - Integer.One));
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

        return (flat, bounds, rowStart);
    }

    private PlanValue ReadTable(TableElementExpression element, ConstantTable table, PlanValue index, Interval bounds, IrExpression indexExpression, int rowStart)
    {
        var read = _readTables[element.Table];
        if (KnownInteger(index) is { } at)
        {
            CheckIndex(at, bounds, indexExpression);
            read[(int)at.Small] = true;
            _sites[element.Site].Actions.AddLinear();
            return new PlanValue(table.Values[(int)at.Small]);
        }

        var reach = CheckReach(index, bounds, indexExpression);
        var (first, count) = ((int)reach.Low.Small, (int)reach.Count.Small);
        var choices = Circuit.Choices.Find(index.Linear);
        var entries = choices is null ? Enumerable.Range(first, count) : choices.Select(static choice => (int)choice.Value.Small);
        var range = new Interval(table.Values[entries.First()], table.Values[entries.First()]);
        foreach (var entry in entries)
        {
            read[entry] = true;
            range = range.Hull(new(table.Values[entry], table.Values[entry]));
        }

        return LookUp(index.Linear, new TableReach(reach.Low, count, reach.Low - rowStart), i => table.Values[first + i], range, element.Site);
    }

    /// <summary>Reads a table, of which the reachable entries lie in <paramref name="range"/>.</summary>
    private PlanValue LookUp(LinearCombination index, TableReach reach, Func<int, Integer> table, Interval range, int site)
    {
        var offset = index - LinearCombination.FromConstant(reach.First);
        var read = Circuit.PlanLookup(offset, reach.Count, table);
        var known = (read.AreBitsKnown ? 1 : 0) + (read.AreVectorsKnown ? 2 : 0) + (read.IsChoice ? 4 : 0) + (read.Polynomial is null ? 0 : 8);
        _sites[site].Actions.Add(new PlannedAction(ActionKind.Lookup, reach.Count, known, read.Powers.Dense, read.Powers.Ladder, reach.Logged));
        var wire = Circuit.WireCount;
        var result = Circuit.Lookup(offset, reach.Count, table, site);
        if (read.Polynomial is not null)
        {
            NarrowPowers(offset, reach.Count, wire);
            if (read.Scheme.Products > 0)
            {
                Wires.Narrow(Circuit.WireCount - 1, range);
            }
        }
        else if (!read.IsChoice)
        {
            NarrowAllNew(wire, Interval.Boolean);
            NarrowAllNew(Circuit.WireCount - IndexVectors.ProductsOf(reach.Count), new(range.Low - range.High, range.High - range.Low));
        }

        return PlanValue.From(result, range);
    }

    /// <summary>States the intervals of new powers of an index in [0, count), those that stay below half the field.</summary>
    private void NarrowPowers(LinearCombination offset, int count, int firstWire)
    {
        foreach (var power in Circuit.NewPowers(offset, firstWire))
        {
            var highest = new Interval(Integer.Zero, System.Numerics.BigInteger.Pow(count - 1, power.Key));
            if (Representable.Contains(highest))
            {
                Wires.Narrow(power.Value.Terms[0].Wire, highest);
            }
        }
    }

    private static Integer? KnownInteger(PlanValue value)
    {
        if (value.IsConstant)
        {
            return value.Constant;
        }

        // A secret whose interval is one value is still a secret: emitted constraint code has only its wires.
        return value.Linear.IsConstant ? value.Linear.Constant : null;
    }

    private Integer RequireConstant(PlanValue value, IrExpression expression, string problem) =>
        KnownInteger(value) ?? throw Stop(problem, expression.Site);
}

/// <summary>The entries of a table that an index reaches.</summary>
/// <param name="First">The least index.</param>
/// <param name="Count">How many entries there are.</param>
/// <param name="Logged">The least index as emitted code writes it: in its row if the table is jagged.</param>
internal readonly record struct TableReach(Integer First, int Count, Integer Logged);
