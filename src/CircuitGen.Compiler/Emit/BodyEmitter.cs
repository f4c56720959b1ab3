using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <summary>
/// Writes the body of a circuit in one dialect, keeping the user's loops. Every call of a gadget is a statement of its own, so that
/// both dialects make them in the order in which the plan did.
/// </summary>
internal sealed partial class BodyEmitter
{
    private readonly CircuitPlan _plan;
    private readonly Dialect _dialect;
    private readonly ScopedTables _tables;
    private readonly StatementComments _comments;
    private readonly NameScope _names;
    private readonly string[] _variableNames;
    private readonly HashSet<string> _namesOfVariables;
    private readonly StaticText _static;
    private readonly BottomUp<bool> _isStatic;
    private readonly int[] _roots;
    private readonly DeclarationPlaces _declarations;

    // Arrays written under secret conditions share one journal, hence one number type.
    private readonly HashSet<int> _journaledRoots;
    private readonly NumberWidth _journalWidth;
    private readonly string _journals;
    private readonly string _conditions;

    // Parameters of the functions that read a table's entries, and of those that select between two.
    private readonly string _entryIndex;
    private readonly string _whenTrue;
    private readonly string _whenFalse;
    private readonly SortedSet<string> _counters = new(StringComparer.Ordinal);
    private SourceWriter _writer;
    private bool _usesJournals;
    private readonly HashSet<int> _guardedPlaces;
    private bool _usesConditions;

    public BodyEmitter(CircuitPlan plan, Dialect dialect, VisitTables tables, StatementComments comments, SourceWriter writer, NameScope names)
    {
        _plan = plan;
        _dialect = dialect;
        _tables = new(tables, names);
        _comments = comments;
        _writer = writer;
        _names = names;
        _journals = names.Local("journals");
        _conditions = names.Local("conditions");
        _entryIndex = names.Local("entryIndex");
        _whenTrue = names.Local("whenTrue");
        _whenFalse = names.Local("whenFalse");
        names.AddTables(plan.Ir);
        _variableNames = [.. plan.Ir.Variables.Select(variable => names.Local(variable.Name))];
        _namesOfVariables = new(_variableNames, StringComparer.Ordinal);
        _roots = RootVariables.Find(plan.Ir.Body, plan.Ir.Variables.Count);
        _journaledRoots = [.. IrTraversal.SelfAndDescendants(plan.Ir.Body)
            .OfType<StoreStatement>()
            .Where(store => plan.Sites[store.Site].Actions.Any(ActionKind.Journaled))
            .Select(store => _roots[IrTraversal.RootOf(store.Array)])];
        _journalWidth = _journaledRoots.Aggregate(
            NumberWidth.Long, (widest, root) => NumberWidths.Wider(widest, NumberWidths.Of(plan.VariableRanges[root])));
        _declarations = DeclarationPlaces.Find(plan.Ir);
        _guardedPlaces = GuardedPlaces.Find(plan);
        _isStatic = StaticVariables.Expressions(plan.Sites, plan.IsStatic);
        _static = new StaticText(plan.Ir, variable => _variableNames[variable], names.Table);
    }

    private CircuitIr Ir => _plan.Ir;

    /// <summary>The emitted name of a variable.</summary>
    public string NameOf(int variable) => _variableNames[variable];

    /// <summary>The width of a variable, or of an array's elements.</summary>
    public NumberWidth WidthOf(int variable)
    {
        var own = NumberWidths.Of(_plan.VariableRanges[variable]);
        return _journaledRoots.Contains(_roots[variable]) ? _journalWidth : own;
    }

    /// <summary>Writes the body, with the declarations that it turns out to need before it.</summary>
    public void Emit()
    {
        var outer = _writer;
        _writer = new SourceWriter(outer.Depth);
        Statement(Ir.Body);
        var body = _writer.ToString();
        _writer = outer;
        Declare();
        _writer.Raw(body);
    }

    private void Declare()
    {
        foreach (var counter in _counters)
        {
            _writer.Line($"int {counter} = 0;");
        }

        if (_usesJournals)
        {
            _writer.Line($"{TypeNames.BranchJournals}<{_dialect.NumberType(_journalWidth)}> {_journals} = new();");
        }

        if (_usesConditions)
        {
            _writer.Line($"{TypeNames.List}<{_dialect.NumberType(NumberWidth.Long)}> {_conditions} = new();");
        }
    }

    private string TypeOf(int index)
    {
        var variable = Ir.Variables[index];
        return _plan.IsStatic[index] ? variable.Type.Keyword() : _dialect.NumberType(WidthOf(index)) + Brackets(variable.Dimensions);
    }

    private string DefaultOf(int index) =>
        _plan.IsStatic[index] ? "default" : Ir.Variables[index].Dimensions == 0 ? _dialect.Zero : "[]";

    private static string Brackets(int dimensions) => string.Concat(Enumerable.Repeat("[]", dimensions));

    /// <summary>C# for the number of this visit of a place: reads and advances its counter.</summary>
    private string NextVisit(string prefix)
    {
        var counter = _names.Shared($"{prefix}Visits");
        _counters.Add(counter);
        var visit = _names.SiteLocal($"{prefix}Visit");
        _writer.Line($"int {visit} = {counter}++;");
        return visit;
    }

    private static string Prefix(int site) => $"site{site}";
}
