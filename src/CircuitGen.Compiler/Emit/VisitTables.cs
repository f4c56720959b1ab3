using System.Globalization;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Emit;

/// <summary>
/// Decisions that differ between visits of one place become small constant tables, read with a counter of visits. Both emitters read
/// the same tables.
/// </summary>
internal sealed class VisitTables
{
    private const int MaxListed = 4096;

    private readonly Dictionary<(ActionLog Log, string Field), string> _names = [];
    private readonly List<string> _declarations = [];
    private readonly HashSet<string> _rows = [];

    /// <summary>C# declarations of the tables asked for so far.</summary>
    public IReadOnlyList<string> Declarations => _declarations;

    /// <summary>The name of the table with one field of every decision of a log, declared at the first call.</summary>
    public string Table(ActionLog log, string field, string prefix, Func<PlannedAction, Integer> select)
    {
        if (!_names.TryGetValue((log, field), out var name))
        {
            name = prefix + field;
            _names.Add((log, field), name);
            _declarations.Add(Declare(name, [.. log.All().Select(select)]));
        }

        return name;
    }

    /// <summary>The name of a table with one row of small numbers for every visit, declared at the first call.</summary>
    public string Rows(IReadOnlyList<int[]> visits, string name)
    {
        if (_rows.Add(name))
        {
            _declarations.Add($"private static readonly int[][] {name} = [{string.Join(", ", visits.Select(static row => $"[{string.Join(", ", row)}]"))}];");
        }

        return name;
    }

    private static string Declare(string name, Integer[] values)
    {
        if (values.Any(value => !value.IsSmall))
        {
            return $"private static readonly {TypeNames.BigInteger}[] {name} = [{string.Join(", ", values.Select(Literals.Number))}];";
        }

        var (least, most) = (values.Min(value => value.Small), values.Max(value => value.Small));
        if (least >= 0 && most < 128 && values.Length > MaxListed)
        {
            // A string literal costs the C# compiler a fraction of what a list of numbers does.
            var escaped = string.Concat(values.Select(value => "\\u" + value.Small.ToString("x4", CultureInfo.InvariantCulture)));
            return $"private static {TypeNames.ReadOnlySpan}<byte> {name} => \"{escaped}\"u8;";
        }

        var type = least >= 0 && most < 256 ? "byte" : least >= int.MinValue && most <= int.MaxValue ? "int" : "long";
        return $"private static {TypeNames.ReadOnlySpan}<{type}> {name} => [{string.Join(", ", values.Select(value => value.ToString()))}];";
    }
}
