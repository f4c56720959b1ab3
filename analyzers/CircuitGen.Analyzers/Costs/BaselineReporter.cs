using System.Collections.Immutable;
using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Planning;
using CircuitGen.Compiler.Reports;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Analyzers;

/// <summary>Compares a circuit with the project's <c>circuits.baseline.txt</c>, if there is one.</summary>
internal sealed class BaselineReporter : CircuitReporter
{
    /// <summary>The diagnostic's property that holds the line the baseline should have.</summary>
    public const string LineProperty = "baseline";

    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.CompletePlan is not { } plan || circuit.AdditionalText(Baseline.FileName) is not { } text)
        {
            return;
        }

        var now = EntryOf(circuit, plan);
        var before = Baseline.Parse(text).Find(now.Name);
        var properties = ImmutableDictionary<string, string?>.Empty.Add(LineProperty, now.ToString());
        if (before is not null && now.Constraints > before.Constraints)
        {
            var severity = circuit.Options.IsContinuousIntegration ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
            circuit.Report(
                CircuitGrew.Rule, severity, circuit.NameLocation, properties,
                circuit.Method.Name, Figures.Count(before.Constraints), Figures.Count(now.Constraints), Figures.Count(now.Constraints - before.Constraints), Responsible(circuit, plan, before));
        }
        else if (before is null || now.Constraints < before.Constraints)
        {
            circuit.Report(
                BaselineOutdated.Rule, DiagnosticSeverity.Info, circuit.NameLocation, properties,
                circuit.Method.Name, Figures.Count(now.Constraints), before is null ? "nothing of it" : Figures.Count(before.Constraints));
        }
    }

    /// <summary>What the baseline should say of a circuit.</summary>
    public static BaselineEntry EntryOf(AnalyzedCircuit circuit, CircuitPlan plan) =>
        new(circuit.Lowered.Signature.FullName, plan.Cost.Constraints, new([.. CostSplit.Of(plan)]));

    /// <summary>For example <c>comparisons +15 (line 16: 142 constraints)</c>.</summary>
    private static string Responsible(AnalyzedCircuit circuit, CircuitPlan plan, BaselineEntry before)
    {
        var places = circuit.Costs.ToLookup(place => place.Cost.Category);
        return string.Join(", ", CostSplit.Of(plan)
            .Select(part => (part.Category, Growth: before.GrowthOf(part.Category, part.Constraints)))
            .Where(part => part.Growth > 0)
            .OrderByDescending(part => part.Growth)
            .Select(part => $"{part.Category.Name()} +{Figures.Count(part.Growth)} ({string.Join(", ", places[part.Category].Select(place => $"line {place.Position.Line}: {Figures.Constraints(place.Cost.Constraints)}"))})"));
    }
}
