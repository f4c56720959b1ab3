using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The problems found so far, each once.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> _problems = [];
    private readonly List<SyntaxNode> _suspected = [];

    public int Count => _problems.Count;

    /// <summary>Operations at which lowering stopped without a reason of its own, most likely because the C# has an error there.</summary>
    public IReadOnlyList<SyntaxNode> Suspected => _suspected;

    public void AddSuspected(SyntaxNode syntax) => _suspected.Add(syntax);

    /// <summary>Refuses the suspected operations, because the C# compiler accepts them. Beside other problems they are only consequences of these.</summary>
    public void RefuseSuspected()
    {
        if (Count > 0)
        {
            return;
        }

        foreach (var syntax in _suspected)
        {
            Add(UnsupportedConstruct.Rule, syntax, $"'{SourcePositions.Text(syntax)}'", UnsupportedOperations.WriteDifferently);
        }
    }

    public void Add(Rule rule, SyntaxNode syntax, params string[] arguments) => Add(rule, syntax.GetLocation(), arguments);

    public void Add(Rule rule, Microsoft.CodeAnalysis.Location location, params string[] arguments)
    {
        var problem = new Problem(rule.Id, SourcePositions.Of(location), new(arguments));
        if (!_problems.Contains(problem))
        {
            _problems.Add(problem);
        }
    }

    public EquatableArray<Problem> ToEquatable() => new([.. _problems]);
}
