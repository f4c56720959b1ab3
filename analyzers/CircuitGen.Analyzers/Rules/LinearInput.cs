using CircuitGen.Compiler.Diagnostics;

namespace CircuitGen.Analyzers;

/// <summary>Private input only enters sums.</summary>
internal sealed class LinearInput : CircuitReporter
{
    public static Rule Rule { get; } = new(
        "CG0402",
        "Private input only enters sums",
        "'{0}' only enters sums that go straight to outputs. Many other values give the same outputs, so the proof binds the prover to none of them. Make it public, or prove something of it.",
        RuleSeverity.Warning,
        RuleCategories.Advice);

    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.CompletePlan is not { } plan)
        {
            return;
        }

        var read = Variables.ReadBy(plan.Ir.Body);
        foreach (var parameter in plan.Ir.Parameters.Where(parameter => !parameter.IsPublic && read.Contains(parameter.Variable) && !plan.IsBound(parameter)))
        {
            circuit.Advise(Rule, circuit.LocationOf(parameter.Site), plan.Ir.Variables[parameter.Variable].Name);
        }
    }
}
