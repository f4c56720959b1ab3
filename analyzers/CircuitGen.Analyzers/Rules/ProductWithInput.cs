using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Analyzers;

/// <summary>Product with an input that could be a constant.</summary>
internal sealed class ProductWithInput : CircuitReporter
{
    public static Rule Rule { get; } = new(
        "CG0413",
        "Product with an input that could be a constant",
        "{0} with elements of '{1}'. If they are weights that everybody may know, make them a static readonly table: products with constants cost nothing.",
        RuleSeverity.Info,
        RuleCategories.Advice);

    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.CompletePlan is not { } plan)
        {
            return;
        }

        foreach (var product in circuit.Operations(OperationKind.Multiply))
        {
            var site = plan.Sites[product.Site];

            // Elements of one array times each other are no weights.
            var arrays = product.Operands.Select(Patterns.ArrayReadFrom).ToArray();
            var array = arrays.FirstOrDefault(variable => variable is not null && plan.Ir.Parameters.Any(parameter => parameter.Variable == variable));
            if (array is { } parameter && arrays.Distinct().Count() > 1 && site.Constraints >= ManyProducts)
            {
                circuit.Advise(Rule, circuit.LocationOf(product.Site), $"{Figures.Count(site.Constraints)} products", plan.Ir.Variables[parameter].Name);
            }
        }
    }

    private const int ManyProducts = 16;
}
