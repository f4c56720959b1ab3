using CircuitGen.Compiler.Planning;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Emit;

/// <summary>
/// The fields of a planned action as C#: a literal where all visits agree, else an element of a visit table.
/// </summary>
/// <param name="tables">The tables.</param>
/// <param name="log">The decisions of the place.</param>
/// <param name="kind">The kind of decision that is being written.</param>
/// <param name="prefix">Begins the tables' names.</param>
/// <param name="visit">C# for the number of the visit, used where tables are needed.</param>
internal sealed class ActionText(ScopedTables tables, ActionLog log, ActionKind kind, string prefix, Func<string> visit)
{
    public ActionKind Kind => kind;

    public string A => Field("A", static action => action.A);

    public string C => Field("C", static action => action.C);

    public string D => Field("D", static action => action.D);

    public string Value => Field("Value", static action => action.Value);

    public string Count => Field("Count", static action => action.Count);

    /// <summary>The value as C# for a number of the given width.</summary>
    public string ValueAs(NumberWidth width) => $"({width.Keyword()}){Value}";

    /// <summary>A decision of this kind, to be asked for what all of the kind share.</summary>
    public PlannedAction Sample { get; } = log.Runs.First(run => run.Action.Kind == kind).Action;

    /// <summary>Whether a bit of a field is set: <c>true</c>, <c>false</c>, or C# that tells.</summary>
    public string Flag(string field, int mask)
    {
        Func<PlannedAction, Integer> select = field == "B" ? static action => action.B : static action => action.D;
        return Uniform(action => ((int)select(action).Small & mask) != 0) is { } all
            ? (all ? "true" : "false")
            : $"({tables.Table(log, field, prefix, select)}[{visit()}] & {mask}) != 0";
    }

    /// <summary>A field as C#.</summary>
    public string Field(string name, Func<PlannedAction, Integer> select)
    {
        var values = log.Runs.Where(run => run.Action.Kind == kind).Select(run => select(run.Action)).Distinct().ToArray();
        return values.Length == 1 ? Literals.Number(values[0]) : $"{tables.Table(log, name, prefix, select)}[{visit()}]";
    }

    private bool? Uniform(Func<PlannedAction, bool> select)
    {
        var values = log.Runs.Where(run => run.Action.Kind == kind).Select(run => select(run.Action)).Distinct().ToArray();
        return values.Length == 1 ? values[0] : null;
    }
}
