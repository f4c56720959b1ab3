using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The problems found so far, each once.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> _problems = [];

    public int Count => _problems.Count;

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
