using System.Text.Json;
using System.Text.Json.Nodes;

namespace CircuitGen.Cli.Commands;

/// <summary>What changed in circuits' costs.</summary>
internal static class FigureDifferences
{
    private static readonly string[] Totals = ["constraints", "wires", "outputs", "publicInputs", "privateInputs", "fullWidthWires", "parameters"];

    /// <summary>The figures of a report's JSON that are compared.</summary>
    public static Dictionary<string, long> FiguresOf(JsonObject report)
    {
        var figures = Totals
            .Where(name => report[name]?.GetValueKind() == JsonValueKind.Number)
            .ToDictionary(name => name, name => report[name]!.GetValue<long>());
        foreach (var (category, constraints) in report["split"]?.AsObject() ?? [])
        {
            figures[$"constraints of {category}"] = constraints?.GetValue<long>() ?? 0;
        }

        return figures;
    }

    /// <summary>A line for each figure that changed.</summary>
    public static IReadOnlyList<string> Of(Dictionary<string, Dictionary<string, long>> before, Dictionary<string, Dictionary<string, long>> after) =>
    [
        .. before.Keys.Except(after.Keys).Select(name => $"{name}: gone"),
        .. after.Keys.Except(before.Keys).Select(name => $"{name}: new, {Texts.Count(after[name].GetValueOrDefault("constraints"), "constraint")}"),
        .. before.Keys.Intersect(after.Keys).SelectMany(name => Of(name, before[name], after[name])),
    ];

    private static IEnumerable<string> Of(string circuit, Dictionary<string, long> before, Dictionary<string, long> after) =>
        before.Keys.Union(after.Keys)
            .Select(figure => (Figure: figure, Before: before.GetValueOrDefault(figure), After: after.GetValueOrDefault(figure)))
            .Where(change => change.Before != change.After)
            .Select(change => $"{circuit}: {change.Figure} {Texts.Count(change.Before)} -> {Texts.Count(change.After)} ({Texts.Change(change.After - change.Before)})");
}
