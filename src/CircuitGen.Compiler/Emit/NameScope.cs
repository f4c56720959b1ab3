using System.Globalization;
using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Emit;

/// <summary>
/// Every name in one method of an emitted class. The method's parameters, which callers may name, come first, then the user's tables, then locals; members and
/// tables that a parameter or local hides are reached through <c>global::</c>. Nothing else gives out a name.
/// </summary>
internal sealed class NameScope
{
    private readonly MethodSignature _signature;
    private readonly HashSet<string> _parameters;
    private readonly HashSet<string> _taken;
    private readonly HashSet<string> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _shared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <param name="signature">The user's method.</param>
    /// <param name="parameters">The parameters of the emitted method.</param>
    public NameScope(MethodSignature signature, IEnumerable<string> parameters)
    {
        _signature = signature;
        _parameters = new(parameters, StringComparer.Ordinal);
        _taken = new(_parameters, StringComparer.Ordinal) { signature.LinearCombination };
    }

    /// <summary>Lets the circuit's tables be called by their simple names, where those are free and no variable of the user's wants them.</summary>
    public void AddTables(CircuitIr ir)
    {
        var variables = new HashSet<string>(ir.Variables.Select(static variable => variable.Name), StringComparer.Ordinal);
        foreach (var name in ir.Tables.Select(static table => table.SimpleName))
        {
            if (name.Length > 0 && !_tables.Contains(name) && !OwnNames.IsMember(name) && !variables.Contains(name) && _taken.Add(name))
            {
                _tables.Add(name);
            }
        }
    }

    /// <summary>A local: the name itself if it is free, else with the first number that makes it so.</summary>
    public string Local(string name)
    {
        if (IsFree(name))
        {
            return name;
        }

        // With a number behind it, the name must not become one of a site's or file's.
        var stem = OwnNames.IsNumbered(name + "0") ? "_" + name : name;
        _next.TryGetValue(stem, out var number);
        number = Math.Max(number, 1);
        string candidate;
        do
        {
            candidate = stem + (++number).ToString(CultureInfo.InvariantCulture);
        }
        while (!IsFree(candidate));
        _next[stem] = number;
        return candidate;
    }

    /// <summary>A local that is numbered after a site, of which there may be several.</summary>
    public string SiteLocal(string name)
    {
        _next.TryGetValue(name, out var number);
        string candidate;
        do
        {
            number++;
            candidate = number == 1 ? name : name + number.ToString(CultureInfo.InvariantCulture);
        }
        while (!_taken.Add(candidate));
        _next[name] = number;
        return candidate;
    }

    /// <summary>The one local that is numbered after a site and called so.</summary>
    public string Shared(string name)
    {
        if (!_shared.TryGetValue(name, out var local))
        {
            local = SiteLocal(name);
            _shared.Add(name, local);
        }

        return local;
    }

    /// <summary>A member of the emitted class.</summary>
    public string Member(string name) => _parameters.Contains(name) ? $"{_signature.CircuitType}.{name}" : name;

    /// <summary>A table of the user's.</summary>
    public string Table(ConstantTable table) => _tables.Contains(table.SimpleName) ? table.SimpleName : table.Access;

    private bool IsFree(string name) => !OwnNames.IsMember(name) && name != "_" && _taken.Add(name);
}
