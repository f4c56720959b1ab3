using CircuitGen.Compiler.Planning;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Emit;

/// <summary>The visit tables as one emitted method calls them.</summary>
/// <param name="tables">Where the tables are declared.</param>
/// <param name="names">The method's names.</param>
internal sealed class ScopedTables(VisitTables tables, NameScope names)
{
    /// <summary>As <see cref="VisitTables.Table"/>.</summary>
    public string Table(ActionLog log, string field, string prefix, Func<PlannedAction, Integer> select) => names.Member(tables.Table(log, field, prefix, select));

    /// <summary>As <see cref="VisitTables.Rows"/>.</summary>
    public string Rows(IReadOnlyList<int[]> visits, string name) => names.Member(tables.Rows(visits, name));
}
