using System.Numerics;
using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Gadgets.Numbers;

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
        var free = plan.Ir.Parameters.Where(parameter => !parameter.IsPublic && read.Contains(parameter.Variable) && !plan.IsBound(parameter)).ToArray();

        // Only where there are more inputs than outputs must several of them share one; x + 1 gives x away, but does bind it.
        var inputs = free.Sum(parameter => parameter.Lengths.Aggregate(1, static (product, length) => product * length) * Bits(parameter.Range));
        var outputs = plan.Ir.Outputs.Select((output, i) => plan.OutputLengths[i] * Bits(plan.VariableRanges[output.Variable])).Sum();
        if (inputs <= outputs + Rounding)
        {
            return;
        }

        foreach (var parameter in free)
        {
            circuit.Advise(Rule, circuit.LocationOf(parameter.Site), plan.Ir.Variables[parameter.Variable].Name);
        }
    }

    private const double Rounding = 1e-6;

    private static double Bits(Interval values) => BigInteger.Log(values.Count.ToBigInteger(), 2);
}
