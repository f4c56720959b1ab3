using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The problems found so far, each once.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> _problems = [];
    private readonly List<SyntaxNode> _suspected = [];
    private readonly HashSet<Problem> _known = [];

    public int Count => _problems.Count;

    /// <summary>Operations at which lowering stopped without a reason of its own, most likely because the C# has an error there.</summary>
    public IReadOnlyList<SyntaxNode> Suspected => _suspected;

    public void AddSuspected(SyntaxNode syntax) => _suspected.Add(syntax);

    /// <summary>
    /// Refuses the first suspected operation, because the C# compiler accepts it. Beside other problems suspected ones are only consequences of
    /// these, and most later ones are consequences of the first.
    /// </summary>
    public void RefuseSuspected()
    {
        if (Count == 0 && _suspected.Count > 0)
        {
            Add(UnsupportedConstruct.Rule, _suspected[0], $"'{SourcePositions.Text(_suspected[0])}'", UnsupportedOperations.WriteDifferently);
        }
    }

    public void Add(Rule rule, SyntaxNode syntax, params string[] arguments) => Add(rule, syntax.GetLocation(), arguments);

    public void Add(Rule rule, Microsoft.CodeAnalysis.Location location, params string[] arguments)
    {
        var problem = new Problem(rule.Id, SourcePositions.Of(location), new(arguments));
        if (Count < CodeLimits.Problems && _known.Add(problem))
        {
            _problems.Add(problem);
        }
    }

    public EquatableArray<Problem> ToEquatable() => new([.. _problems]);
}
