using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The last steps: exits become structure, branches selections, sites numbers.</summary>
internal sealed record FinishedCircuit(CircuitIr Ir, EquatableArray<string> Texts, EquatableArray<SourceSpan> Positions)
{
    /// <exception cref="LoweringStoppedException">The code is nested too deep; that has been reported.</exception>
    public static FinishedCircuit Create(Lowering lowering, IMethodSymbol method, MethodInterface surface, int bodySite)
    {
        var lowered = Lowering.BlockOf(bodySite, lowering.Block);
        lowering.Size.RequireShallow(lowered);
        var structured = ExitElimination.Run(lowered, lowering.Variables, surface.Outputs.Select(output => output.Variable), lowering.Size.RequireShallow);
        var merged = new BranchMerging(surface.Inputs.Select(input => input.Variable)).Merge(structured);
        var written = WrittenArrays.Of(merged, lowering.Variables.Count);

        var numbering = new SiteNumbering(lowering.Origins);
        var parameters = surface.Inputs
            .Select(input => input with { Site = numbering.Next(input.Site), IsWritten = written.Contains(input.Variable) })
            .ToArray();
        var outputs = surface.Outputs.Select(output => output with { Site = numbering.Next(output.Site) }).ToArray();
        var body = (BlockStatement)numbering.Rewrite(merged);
        var ir = new CircuitIr(
            method.Name,
            lowering.Variables.ToEquatable(),
            new(parameters),
            new(outputs),
            TableAccess.Named(lowering),
            body,
            numbering.Sites.Count,
            CircuitAttributes.MaxConstraints(method));
        return new(ir, new SyntaxTexts().Of(numbering.Sites), new([.. numbering.Sites.Select(node => SourcePositions.Of(node.GetLocation()))]));
    }
}
