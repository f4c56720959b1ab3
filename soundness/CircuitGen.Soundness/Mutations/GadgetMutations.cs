using CircuitGen.Soundness.Fields;
using CircuitGen.Soundness.Gadgets;

namespace CircuitGen.Soundness.Mutations;

/// <summary>
/// Damages every gadget, one constraint at a time, and asks whether the proofs notice: a constraint that can be dropped without notice is
/// redundant, or its purpose is untested.
/// </summary>
public static class GadgetMutations
{
    /// <summary>Drops every constraint of every gadget in turn.</summary>
    /// <param name="cases">The gadgets in their settings.</param>
    /// <returns>How many were tried and which were not noticed.</returns>
    public static MutationReport Drop(IEnumerable<GadgetCase> cases) => Run(cases, static row => [row with { A = [], B = [], C = [] }]);

    /// <summary>Leaves one term out of one side of every constraint in turn.</summary>
    public static MutationReport Weaken(IEnumerable<GadgetCase> cases) => Run(cases, static row =>
    [
        .. Enumerable.Range(0, row.A.Length).Select(i => row with { A = Without(row.A, i) }),
        .. Enumerable.Range(0, row.B.Length).Select(i => row with { B = Without(row.B, i) }),
        .. Enumerable.Range(0, row.C.Length).Select(i => row with { C = Without(row.C, i) }),
    ]);

    private static SmallTerm[] Without(SmallTerm[] side, int index) => [.. side.Where((_, i) => i != index)];

    private static MutationReport Run(IEnumerable<GadgetCase> cases, Func<SmallRow, SmallRow[]> mutate)
    {
        var tried = 0;
        var survivors = new List<string>();
        foreach (var gadget in cases)
        {
            var (system, outputs) = gadget.Synthesize();
            for (var row = 0; row < system.Rows.Count; row++)
            {
                foreach (var mutant in mutate(system.Rows[row]))
                {
                    tried++;
                    var rows = system.Rows.ToArray();
                    rows[row] = mutant;
                    if (GadgetProof.Of(gadget, system with { Rows = rows }, outputs).Counterexample is null)
                    {
                        survivors.Add($"{gadget}, constraint {row}: {mutant}");
                    }
                }
            }
        }

        return new(tried, survivors);
    }
}

/// <summary>What mutation has shown.</summary>
/// <param name="Tried">How many mutants.</param>
/// <param name="Survivors">Those that nothing noticed.</param>
public sealed record MutationReport(int Tried, IReadOnlyList<string> Survivors);
