using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Analyzers;

/// <summary>A square would be cheaper than this activation.</summary>
internal sealed class SquareActivation : CircuitReporter
{
    public static Rule Rule { get; } = new(
        "CG0404",
        "A square would be cheaper than this activation",
        "{0} costs {1} for each element; a square would cost 1. That changes the model: it has to be trained with squares.",
        RuleSeverity.Info,
        RuleCategories.Advice);

    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.CompletePlan is not { } plan)
        {
            return;
        }

        // A clamp has a ReLU inside, but no square does what it does.
        var clamps = new HashSet<int>(IrTraversal.SelfAndDescendants(circuit.Lowered.Ir!.Body).SelectMany(IrTraversal.ExpressionsOf).SelectMany(IrTraversal.SelfAndDescendants)
            .OfType<OperationExpression>().Where(operation => operation.Kind == OperationKind.Clamp).Select(operation => operation.Site));
        foreach (var place in circuit.Costs.Where(place => place.Cost.Gadget == "ReLU" && place.Cost.Constraints > 2 * place.Cost.Gadgets && !clamps.Contains(place.Cost.Origin)))
        {
            circuit.Advise(Rule, circuit.LocationOf(place.Position), place.Cost.Gadget, place.Cost.Each > 0 ? Figures.Constraints(place.Cost.Each) : $"about {place.Cost.Constraints / place.Cost.Gadgets} constraints");
        }
    }
}
