using CircuitGen.Compiler.Diagnostics;

namespace CircuitGen.Analyzers;

/// <summary>Parameter is never read.</summary>
internal sealed class UnusedParameter : CircuitReporter
{
    public static Rule Rule { get; } = new(
        "CG0401",
        "Parameter is never read",
        "The parameter '{0}' is never read, so the proof says nothing about it. Remove it or use it.",
        RuleSeverity.Warning,
        RuleCategories.Advice);

    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.CompletePlan is not { } plan)
        {
            return;
        }

        var read = Variables.ReadBy(plan.Ir.Body);
        foreach (var parameter in plan.Ir.Parameters.Where(parameter => !read.Contains(parameter.Variable) && !parameter.Lengths.Contains(0)))
        {
            circuit.Advise(Rule, circuit.LocationOf(parameter.Site), plan.Ir.Variables[parameter.Variable].Name);
        }
    }
}
