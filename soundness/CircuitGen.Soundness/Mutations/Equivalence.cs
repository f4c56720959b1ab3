using CircuitGen.Soundness.Fields;
using CircuitGen.Soundness.Gadgets;

namespace CircuitGen.Soundness.Mutations;

/// <summary>
/// Whether a damaged gadget is no weaker at all: over all inputs, every element of the field, precondition or not, or a sample where that
/// stands for all, it has the same pairs
/// of inputs and outputs as before; where the gadget may do as it likes, none that it had not before. Shown by enumeration, in the
/// gadget's field and in a larger one.
/// </summary>
public static class Equivalence
{
    private const long MostInputs = 2_000_000;

    private static readonly int[] s_primes = [97, 257, 1009, 2053, 4093];

    /// <summary>Whether the mutant of this number that a mutation makes of a constraint is proved to be equivalent.</summary>
    public static bool IsProved(GadgetCase gadget, Mutation mutation, int row, int number)
    {
        ArgumentNullException.ThrowIfNull(gadget);
        ArgumentNullException.ThrowIfNull(mutation);
        foreach (var prime in new[] { gadget.Prime, s_primes.First(prime => prime > gadget.Prime) })
        {
            var (system, _, outputs) = (gadget with { Prime = prime }).Synthesize();
            var mutants = row < system.Rows.Count ? mutation.Mutate(system, row).ToArray() : [];
            GadgetDomain[] domains = [.. gadget.Inputs.Select(domain => domain.IsSample ? domain : GadgetDomain.Field(prime))];
            if (number >= mutants.Length || domains.Aggregate(1.0, static (product, domain) => product * domain.Count) > MostInputs
                || !Holds(system, mutants[number], outputs, domains, values => gadget.IsFree(values, prime)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether both systems have the same pairs of inputs and outputs; for inputs that are free, whether the mutant has no others.</summary>
    public static bool Holds(SmallSystem system, SmallSystem mutant, SmallTerm[][] outputs, IReadOnlyList<GadgetDomain> inputs, Func<long[], bool> isFree)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(mutant);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(isFree);
        var (before, after) = (new AssignmentEnumerator(system, inputs.Count), new AssignmentEnumerator(mutant, inputs.Count));
        foreach (var values in GadgetDomain.Combine(inputs))
        {
            int[] residues = [.. values.Select(value => system.Residue(value))];
            var (had, has) = (Outputs(before, residues), Outputs(after, residues));
            if (isFree(values) ? !has.IsSubsetOf(had) : !has.SetEquals(had))
            {
                return false;
            }
        }

        return true;

        HashSet<string> Outputs(AssignmentEnumerator enumerator, int[] values)
        {
            var found = new HashSet<string>();
            enumerator.Enumerate(values, assignment => found.Add(string.Join(' ', outputs.Select(output => SmallRow.Evaluate(output, assignment, system.Prime)))) || true);
            return found;
        }
    }
}
