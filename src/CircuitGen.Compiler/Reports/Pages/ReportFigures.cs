namespace CircuitGen.Compiler.Reports;

/// <summary>A circuit's totals with their names.</summary>
internal static class ReportFigures
{
    public static IEnumerable<(string Name, string Value)> Of(CircuitReport report)
    {
        var cost = report.Cost;
        yield return ("constraints (M)", Figures.Count(cost.Constraints));
        if (report.Budget > 0)
        {
            yield return ("budget", Figures.Count(report.Budget));
        }

        yield return ("parameters (N)", Figures.Count(cost.Parameters));
        if (cost.Parameters > 0)
        {
            yield return ("M / N", Figures.PerParameter(cost.Constraints, cost.Parameters));
        }

        yield return ("wires", Figures.Count(cost.Wires));
        yield return ("full-width wires", Figures.Count(cost.FullWidthWires));
        yield return ("non-zeros of A", Figures.Count(cost.NonZerosA));
        yield return ("non-zeros of B", Figures.Count(cost.NonZerosB));
        yield return ("non-zeros of C", Figures.Count(cost.NonZerosC));
        yield return ("public inputs", Figures.Count(cost.PublicInputs));
        yield return ("private inputs", Figures.Count(cost.PrivateInputs));
        yield return ("outputs", Figures.Count(cost.Outputs));
    }
}
