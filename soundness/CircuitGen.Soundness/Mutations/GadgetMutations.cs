using CircuitGen.Soundness.Fields;
using CircuitGen.Soundness.Gadgets;

namespace CircuitGen.Soundness.Mutations;

/// <summary>
/// Damages every gadget, one constraint at a time, and asks whether the proofs notice: a damage that nobody notices is of a redundant
/// constraint, or its purpose is untested.
/// </summary>
public static class GadgetMutations
{
    // Enough to meet every value of a small input; what needs more is left to the proofs.
    private const int MostInputs = 600;

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
                    if (!RefusesHonestWitnesses(gadget, system, mutant, row) && GadgetProof.Of(gadget, mutant, outputs).Counterexample is null)
                    {
                        survivors.Add($"{gadget}, constraint {row}: {system.Rows[row]} became {mutant.Rows[row]}");
                    }
                }
            }
        }

        return new(tried, survivors);
    }

    /// <summary>Whether for some input everything that satisfied before fails now: running the witness generator, as layer 4 does, shows it.</summary>
    private static bool RefusesHonestWitnesses(GadgetCase gadget, SmallSystem system, SmallSystem mutant, int row)
    {
        var enumerator = new AssignmentEnumerator(system);
        foreach (var input in gadget.AllInputs().Take(MostInputs))
        {
            bool any = false, kept = false;
            enumerator.Enumerate([.. input.Select(value => system.Residue(value))], values =>
            {
                any = true;
                kept |= mutant.WireCount > system.WireCount || mutant.Rows[row].Holds(values, system.Prime);
                return !kept;
            });
            if (any && !kept)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>What mutation has shown.</summary>
/// <param name="Tried">How many mutants.</param>
/// <param name="Survivors">Those that nothing noticed.</param>
public sealed record MutationReport(int Tried, IReadOnlyList<string> Survivors);
