using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Reports;

/// <summary>What one gadget of one place of the source costs, over all visits and all calls of the helper it stands in.</summary>
/// <param name="Position">The place.</param>
/// <param name="Text">The C# there, on one line.</param>
/// <param name="Cost">What it costs.</param>
public sealed record ExpressionCost(SourceSpan Position, string Text, SiteCost Cost)
{
    /// <summary>All places that cost anything, the dearest first.</summary>
    public static IReadOnlyList<ExpressionCost> Of(CircuitPlan plan, LoweredCircuit lowered) =>
    [
        .. SiteCosts.Of(plan)
            .GroupBy(cost => (Position: lowered.Positions[cost.Origin], cost.Category, cost.Gadget))
            .Select(group => new ExpressionCost(group.Key.Position, lowered.Texts[group.First().Origin], group.Aggregate((sum, cost) => sum.Plus(cost))))
            .OrderByDescending(place => place.Cost.Constraints)
            .ThenBy(place => place.Position.File, StringComparer.Ordinal)
            .ThenBy(place => place.Position.Start),
    ];

    /// <summary>For example <c>ReLU over 31 elements: 31 x 14 = 434 constraints, 52 % of Classify; widths 11..14 bits</c>.</summary>
    public string Describe(string method, long total)
    {
        var many = Cost.Gadgets > 1 ? $" over {Figures.Count(Cost.Gadgets)} elements" : "";
        var widths = Cost.Widths.Length == 0 ? "" : $"; {(Cost.MinimumBits == Cost.MaximumBits ? "width" : "widths")} {Cost.Widths}";
        return $"{Cost.Gadget}{many}: {Cost.Sum}, {Figures.Share(Cost.Constraints, total)} of {method}{widths}";
    }
}
