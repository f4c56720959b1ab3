using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CircuitGen.Soundness.Rewrites;

/// <summary>A way to write the same program differently.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Cost">What it may do to the cost.</param>
/// <param name="Create">What does it to a syntax tree; where and how often is random.</param>
public sealed record Rewrite(string Name, CostRule Cost, Func<SemanticModel, Random, CSharpSyntaxRewriter> Create)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Rewrite> All { get; } =
    [
        new("operands commuted", CostRule.Counted, static (_, random) => new CommutedOperands(random)),
        new("comparisons turned around", CostRule.Counted, static (_, random) => new TurnedComparisons(random)),
        new("branches swapped", CostRule.Counted, static (_, random) => new SwappedBranches(random)),
        new("conditions by De Morgan", CostRule.Kept, static (_, random) => new NegatedConditions(random)),
        new("loops unrolled", CostRule.Kept, static (_, _) => new UnrolledLoops()),
        new("for as while", CostRule.Kept, static (_, _) => new LoopsAsWhile()),
        new("switch as branches", CostRule.Kept, static (_, _) => new SwitchesAsBranches()),
        new("number named in a local", CostRule.Counted, static (model, random) => new NamedExpressions(model, random, static type => type.IsNumber())),
        new("number moved into a helper", CostRule.Counted, static (model, random) => new MovedExpressions(model, random, static type => type.IsNumber())),
        new("condition named in a local", CostRule.Counted, static (model, random) => new NamedExpressions(model, random, static type => type.IsBool())),
        new("condition moved into a helper", CostRule.Counted, static (model, random) => new MovedExpressions(model, random, static type => type.IsBool())),
        new("compound assignment spelled out", CostRule.Kept, static (model, _) => new SpelledAssignments(model)),
        new("plus 0, times 1", CostRule.Kept, static (model, random) => new NeutralElements(model, random)),
    ];
}
