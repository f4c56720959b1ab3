using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Comparisons with null. Records are never null here, and arrays are not unless the code makes one so.</summary>
internal sealed class NullTests
{
    private readonly List<(int Array, SyntaxNode Syntax)> _tests = [];

    /// <summary>Whether a value is null.</summary>
    public static IrExpression IsNull(Lowering lowering, Value value, SyntaxNode syntax)
    {
        var site = lowering.Site(syntax);
        value = Views.Taken(lowering, value, syntax);
        switch (value)
        {
            case NullValue:
                return Make.Bool(site, true);
            case CompositeValue { Shape.Type.IsReferenceType: true }:
                return Make.Bool(site, false);
            case ViewValue { IsTable: true }:
                return Make.Bool(site, false);
            case ViewValue { Start: null } view:
                foreach (var source in view.Sources.OfType<CircuitSource>())
                {
                    lowering.NullTests._tests.Add((source.Array is VariableArray array ? array.Variable : throw Unsupported(lowering, syntax), syntax));
                }

                return Make.Bool(site, false);
            default:
                throw Unsupported(lowering, syntax);
        }
    }

    /// <summary>Refuses tests of arrays that may be null after all: known only when all code has been lowered.</summary>
    public void Check(Lowering lowering, IrStatement body)
    {
        var roots = _tests.Count == 0 ? [] : RootVariables.Find(body, lowering.Variables.Count);
        var cleared = _tests.Count == 0 ? [] : IrTraversal.SelfAndDescendants(body).OfType<ClearArrayStatement>().Select(clear => roots[clear.Variable]).ToArray();
        foreach (var (array, syntax) in _tests.Where(test => cleared.Contains(roots[test.Array])))
        {
            lowering.Problems.Add(UnsupportedConstruct.Rule, syntax, "A test of an array that may be null", "Keep a bool that says whether there is one.");
        }
    }

    private static LoweringStoppedException Unsupported(Lowering lowering, SyntaxNode syntax) =>
        lowering.Unsupported(UnsupportedConstruct.Rule, syntax, "A comparison with null", "Compare lengths or elements.");
}
