using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;

namespace CircuitGen.Analyzers;

/// <summary>Two divisions in a row.</summary>
internal sealed class FoldableDivision : CircuitReporter
{
    public static Rule Rule { get; } = new(
        "CG0407",
        "Two divisions in a row",
        "The quotient is divided again. Divide once by the product of the divisors: the result is the same and only one remainder is range-checked.",
        RuleSeverity.Info,
        RuleCategories.Advice);

    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.CompletePlan is not { } plan)
        {
            return;
        }

        foreach (var division in circuit.Operations(OperationKind.Divide, OperationKind.ShiftRight).Where(division => Patterns.IsDivisionOfDivision(division) && plan.Sites[division.Site].Constraints > 0))
        {
            circuit.Advise(Rule, circuit.LocationOf(division.Site));
        }
    }
}
