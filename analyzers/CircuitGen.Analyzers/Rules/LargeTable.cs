using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Analyzers;

/// <summary>Secret index into a large table.</summary>
internal sealed class LargeTable : CircuitReporter
{
    public static Rule Rule { get; } = new(
        "CG0411",
        "Secret index into a large table",
        "A read of '{0}' at a secret index costs {1} for {2} entries. A narrower index, or a formula, is cheaper; further tables at the same index cost little.",
        RuleSeverity.Info,
        RuleCategories.Advice);

    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.CompletePlan is not { } plan)
        {
            return;
        }

        foreach (var element in circuit.Expressions<TableElementExpression>())
        {
            var site = plan.Sites[element.Site];
            var entries = site.Actions.Runs.Where(run => run.Action.Kind == ActionKind.Lookup).Select(run => run.Action.A).DefaultIfEmpty(0).Max();
            if (entries >= LargeCount)
            {
                circuit.Advise(Rule, circuit.LocationOf(element.Site), plan.Ir.Tables[element.Table].Name, Figures.Constraints(site.Constraints / site.Actions.Visits), Figures.Count(entries));
            }
        }
    }

    private const int LargeCount = 1024;
}
