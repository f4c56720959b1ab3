using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Analyzers;

/// <summary>Input has the whole range of its type.</summary>
internal sealed class MissingRange : CircuitReporter
{
    public static Rule Rule { get; } = new(
        "CG0409",
        "Input has the whole range of its type",
        "'{0}' may be any {1}, and checking that costs {2}. If its values are fewer, say so with [Range] or use a narrower type.",
        RuleSeverity.Info,
        RuleCategories.Advice);

    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.CompletePlan is not { } plan)
        {
            return;
        }

        foreach (var parameter in plan.Ir.Parameters)
        {
            var variable = plan.Ir.Variables[parameter.Variable];
            var cost = plan.Sites[parameter.Site].Constraints;
            if (!parameter.IsPublic && cost > 0 && variable.Type.Bits() >= WideBits && parameter.Range == variable.Type.Range())
            {
                circuit.Advise(Rule, circuit.LocationOf(parameter.Site), variable.Name, variable.Type.DisplayName(), Figures.Constraints(cost));
            }
        }
    }

    private const int WideBits = 32;
}
