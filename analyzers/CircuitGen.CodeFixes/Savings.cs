using CircuitGen.Compiler.FrontEnd;
using CircuitGen.Compiler.Planning;
using Microsoft.CodeAnalysis;

namespace CircuitGen.CodeFixes;

/// <summary>What a rewrite saves, by planning the circuit before and after it.</summary>
internal static class Savings
{
    /// <summary>The constraints saved, or null where the circuit does not compile afterwards.</summary>
    /// <param name="before">The project as it is.</param>
    /// <param name="after">The project with the rewrite.</param>
    /// <param name="circuit">The documentation id of the circuit's method.</param>
    public static async Task<long?> OfAsync(Project before, Project after, string circuit, CancellationToken cancellation) =>
        await CostAsync(before, circuit, cancellation).ConfigureAwait(false) - await CostAsync(after, circuit, cancellation).ConfigureAwait(false);

    private static async Task<long?> CostAsync(Project project, string circuit, CancellationToken cancellation)
    {
        var compilation = await project.GetCompilationAsync(cancellation).ConfigureAwait(false);
        if (compilation is null || DocumentationCommentId.GetFirstSymbolForDeclarationId(circuit, compilation) is not IMethodSymbol method)
        {
            return null;
        }

        var lowered = MethodLowering.Lower(method, compilation, cancellation);
        return lowered.Ir is not null && lowered.Problems.Count == 0 && PlanCache.PlanOf(lowered.Ir, cancellation) is { IsComplete: true } plan
            ? plan.Cost.Constraints
            : null;
    }
}
