namespace CircuitGen.Compiler.Reports;

/// <summary>What one site of a plan costs.</summary>
/// <param name="Origin">The site of the source.</param>
/// <param name="Category">What it is spent on.</param>
/// <param name="Gadget">What does it, in words.</param>
/// <param name="Constraints">Over all visits.</param>
/// <param name="Gadgets">How many gadgets were placed.</param>
/// <param name="Each">What each of them cost, if all the same; else 0.</param>
/// <param name="MinimumBits">The narrowest; 0 where the gadget has no width.</param>
/// <param name="MaximumBits">The widest.</param>
public sealed record SiteCost(
    int Origin, CostCategory Category, string Gadget, long Constraints, int Gadgets, long Each, int MinimumBits, int MaximumBits)
{
    /// <summary>Two costs of the same gadget at the same place of the source, as of a helper called twice.</summary>
    public SiteCost Plus(SiteCost other) => this with
    {
        Constraints = Constraints + other.Constraints,
        Gadgets = Gadgets + other.Gadgets,
        Each = Each == other.Each ? Each : 0,
        MinimumBits = MinimumBits == 0 ? other.MinimumBits : other.MinimumBits == 0 ? MinimumBits : Math.Min(MinimumBits, other.MinimumBits),
        MaximumBits = Math.Max(MaximumBits, other.MaximumBits),
    };

    /// <summary>For example <c>31 x 14 = 434 constraints</c>.</summary>
    public string Sum => Each > 0 && Gadgets > 1
        ? $"{Figures.Count(Gadgets)} x {Figures.Count(Each)} = {Figures.Constraints(Constraints)}"
        : Figures.Constraints(Constraints);

    /// <summary>For example <c>11..14 bits</c>; empty where the gadget has no width.</summary>
    public string Widths => MaximumBits == 0 ? "" : MinimumBits == MaximumBits ? $"{MaximumBits} {(MaximumBits == 1 ? "bit" : "bits")}" : $"{MinimumBits}..{MaximumBits} bits";
}
