using CircuitGen.Soundness.Gadgets;

namespace CircuitGen.Soundness.Mutations;

/// <summary>
/// Damages every gadget, one constraint at a time, and asks whether the proofs notice: a damage that nobody notices is of a redundant
/// constraint, or its purpose is untested.
/// </summary>
public static class GadgetMutations
{
    /// <summary>Runs every mutation of a kind on every case.</summary>
    /// <param name="cases">The gadgets in their settings.</param>
    /// <param name="mutation">The kind.</param>
    /// <returns>How many were tried and which were not noticed.</returns>
    public static MutationReport Run(IEnumerable<GadgetCase> cases, Mutation mutation)
    {
        ArgumentNullException.ThrowIfNull(mutation);
        var tried = 0;
        var survivors = new List<string>();
        foreach (var gadget in cases)
        {
            var (system, prepared, outputs) = gadget.Synthesize();
            for (var row = prepared; row < system.Rows.Count; row++)
            {
                foreach (var mutant in mutation.Mutate(system, row))
                {
                    tried++;
                    if (GadgetProof.Of(gadget, mutant, outputs).Counterexample is null)
                    {
                        survivors.Add($"{gadget}, constraint {row}: {system.Rows[row]} became {mutant.Rows[row]}");
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
