using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;
using CircuitGen.Compiler.Tests.FrontEnd;

namespace CircuitGen.Compiler.Tests.Planning;

/// <summary>What operations cost: the constraints of a small circuit without its inputs' range checks and its outputs' bindings.</summary>
internal static class PlannedCost
{
    /// <summary>The constraints of the body of a method that is given by its parameters and statements.</summary>
    public static long Of(string returnType, string parameters, string statements, string members = "")
    {
        var source = SourceCompilation.InClass($$"""
            [ZkCircuit]
            public static {{returnType}} Run({{parameters}})
            {
                {{statements}}
            }

            {{members}}
            """);
        var lowered = SourceCompilation.Lower(source);
        Assert.True(lowered.Problems.Count == 0, string.Join("\n", lowered.Problems));
        var plan = Planner.Plan(lowered.Ir!, CancellationToken.None);
        Assert.True(plan.IsComplete, string.Join("\n", plan.Problems.Select(problem => $"{problem.Id} {string.Join(" ", problem.Arguments)}")));
        var inputs = lowered.Ir!.Parameters.Where(parameter => !parameter.IsPublic).Sum(InputCost);
        return plan.Cost.Constraints - inputs - plan.Cost.Outputs;
    }

    /// <summary>ceil(log2 of the number of values) for each element; a single value takes a constraint that says so.</summary>
    private static long InputCost(Parameter parameter)
    {
        var count = parameter.Lengths.Aggregate(1L, (product, length) => product * length);
        var values = parameter.Range.Count.ToBigInteger();
        return count * Math.Max(1, (long)(values - 1).GetBitLength());
    }
}
