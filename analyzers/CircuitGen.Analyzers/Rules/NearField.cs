using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Analyzers;

/// <summary>Value comes near the size of the field.</summary>
internal sealed class NearField : CircuitReporter
{
    public static Rule Rule { get; } = new(
        "CG0414",
        "Value comes near the size of the field",
        "The value may be any of {0}, {1} bits of the 253 that the field has room for. One more product may be too much: rescale before it.",
        RuleSeverity.Warning,
        RuleCategories.Advice);

    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.CompletePlan is not { } plan)
        {
            return;
        }

        var reported = new HashSet<SourceSpan>();
        foreach (var operation in circuit.Expressions<OperationExpression>())
        {
            var bits = plan.Sites[operation.Site].Hull.MagnitudeBits();
            if (bits >= NearBits && plan.Sites[operation.Site].Hull != operation.Type.Range() && reported.Add(circuit.PositionOf(operation.Site)))
            {
                circuit.Advise(Rule, circuit.LocationOf(operation.Site), plan.Sites[operation.Site].Hull.ToString(), Figures.Count(bits));
            }
        }
    }

    // From here on the square of the value leaves the field. What fills its whole type got so wide by wrapping around or bit by bit, not by growing.
    private const int NearBits = 127;
}
