using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Analyzers;

/// <summary>Same computation in every turn of a loop.</summary>
internal sealed class LoopInvariant : CircuitReporter
{
    public static Rule Rule { get; } = new(
        "CG0406",
        "Same computation in every turn of a loop",
        "'{0}' is the same in every turn of the loop, but costs {1} in each. Compute it once before the loop.",
        RuleSeverity.Info,
        RuleCategories.Advice);

    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.CompletePlan is not { } plan)
        {
            return;
        }

        var reported = new HashSet<SourceSpan>();
        foreach (var loop in IrTraversal.SelfAndDescendants(plan.Ir.Body).OfType<LoopStatement>())
        {
            var written = Variables.WrittenBy(loop);
            var changes = new BottomUp<bool>((part, children) => (Variables.DirectlyReadBy(part) is { } read && written.Contains(read)) || children.Contains(true));
            foreach (var operation in IrTraversal.SelfAndDescendants(loop.Body).SelectMany(IrTraversal.ExpressionsOf).SelectMany(IrTraversal.SelfAndDescendants).OfType<OperationExpression>())
            {
                var site = plan.Sites[operation.Site];
                var position = circuit.PositionOf(operation.Site);
                if (site.Actions.Visits > 1 && site.Constraints >= site.Actions.Visits && !changes.Of(operation) && reported.Add(position))
                {
                    circuit.Advise(Rule, circuit.LocationOf(position), circuit.TextOf(operation.Site), Figures.Constraints(site.Constraints / site.Actions.Visits));
                }
            }
        }
    }
}
