using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis.CSharp;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The circuit's variables, each with a name of its own.</summary>
internal sealed class VariableTable
{
    private readonly List<Variable> _variables = [];
    private readonly HashSet<string> _names = [];
    private readonly Dictionary<string, int> _next = [];
    private readonly HashSet<int> _frozen = [];

    public int Count => _variables.Count;

    public Variable this[int index] => _variables[index];

    public IReadOnlyCollection<string> Names => _names;

    public int Add(string name, ScalarType type, int dimensions)
    {
        _variables.Add(new(Unique(name), type, dimensions));
        return _variables.Count - 1;
    }

    /// <summary>A variable that keeps its first value while anything refers to it.</summary>
    public int AddFrozen(string name, ScalarType type, int dimensions)
    {
        var variable = Add(name, type, dimensions);
        _frozen.Add(variable);
        return variable;
    }

    public bool IsFrozen(int variable) => _frozen.Contains(variable);

    public EquatableArray<Variable> ToEquatable() => new([.. _variables]);

    private string Unique(string name)
    {
        name = name.Length == 0 || !SyntaxFacts.IsValidIdentifier(name) || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? name + "_1" : name;
        name = SyntaxFacts.IsValidIdentifier(name) ? name : "value";
        var candidate = name;
        _next.TryGetValue(name, out var number);
        while (!_names.Add(candidate))
        {
            number = number < 2 ? 2 : number + 1;
            candidate = name + "_" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        _next[name] = number;
        return candidate;
    }
}
