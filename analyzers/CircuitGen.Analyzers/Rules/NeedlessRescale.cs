using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Analyzers;

/// <summary>Rescale that no interval needs.</summary>
internal sealed class NeedlessRescale : CircuitReporter
{
    public static Rule Rule { get; } = new(
        "CG0408",
        "Rescale that no interval needs",
        "Without this rescale no value would leave its type, and {0} would have {1} less. That changes the scale of everything after it.",
        RuleSeverity.Info,
        RuleCategories.Advice);

    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.CompletePlan is not { } plan)
        {
            return;
        }

        if (circuit.Options.IsTyping)
        {
            return;
        }

        var products = new BottomUp<bool>((part, children) => part is OperationExpression { Kind: OperationKind.Multiply } || children.Contains(true));
        var sums = new HashSet<int>(IrTraversal.SelfAndDescendants(plan.Ir.Body).OfType<AssignStatement>().Where(assign => products.Of(assign.Value)).Select(assign => assign.Variable));
        var weighted = new BottomUp<bool>((part, children) => (part is VariableExpression read && sums.Contains(read.Variable)) || children.Contains(true));

        // What is divided to rescale it is a sum of products; other divisions mean the quotient.
        bool IsWeightedSum(IrExpression dividend) => products.Of(dividend) || weighted.Of(dividend);
        foreach (var rescale in circuit.Operations(OperationKind.Divide, OperationKind.ShiftRight)
            .Where(rescale => plan.Sites[rescale.Site].Constraints > 0 && IsWeightedSum(rescale.Operands[0]))
            .Take(MaximumTrials))
        {
            var body = (BlockStatement)new WithoutRescale(rescale).Rewrite(plan.Ir.Body);
            var without = PlanCache.PlanOf(plan.Ir with { Body = body }, circuit.Cancellation);
            if (without.IsComplete && without.Cost.Constraints < plan.Cost.Constraints)
            {
                circuit.Advise(Rule, circuit.LocationOf(rescale.Site), circuit.Method.Name, Figures.Constraints(plan.Cost.Constraints - without.Cost.Constraints));
            }
        }
    }

    // Each trial plans the method again.
    private const int MaximumTrials = 4;

    private sealed class WithoutRescale(OperationExpression rescale) : IrRewriter
    {
        public override IrExpression Rewrite(IrExpression expression) =>
            expression.Site == rescale.Site ? rescale.Operands[0] : base.Rewrite(expression);
    }
}
