using CircuitGen.Soundness.Fields;
using CircuitGen.Soundness.Gadgets;

namespace CircuitGen.Soundness.Mutations;

/// <summary>
/// Whether a damaged gadget is no weaker at all: over all inputs, every element of the field, precondition or not, it has the same pairs
/// of inputs and outputs as before. Shown by enumeration, in the gadget's field and in a larger one.
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
            if (number >= mutants.Length || Math.Pow(prime, gadget.Inputs.Length) > MostInputs || !Holds(system, mutants[number], outputs, gadget.Inputs.Length))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether both systems have the same pairs of inputs and outputs.</summary>
    public static bool Holds(SmallSystem system, SmallSystem mutant, SmallTerm[][] outputs, int inputs)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(mutant);
        var (before, after) = (new AssignmentEnumerator(system, inputs), new AssignmentEnumerator(mutant, inputs));
        var values = new int[inputs];
        for (long number = 0; number < Math.Pow(system.Prime, inputs); number++)
        {
            var rest = number;
            for (var i = 0; i < inputs; i++)
            {
                (rest, values[i]) = (rest / system.Prime, (int)(rest % system.Prime));
            }

            if (!Outputs(before).SetEquals(Outputs(after)))
            {
                return false;
            }
        }

        return true;

        HashSet<string> Outputs(AssignmentEnumerator enumerator)
        {
            var found = new HashSet<string>();
            enumerator.Enumerate(values, assignment => found.Add(string.Join(' ', outputs.Select(output => SmallRow.Evaluate(output, assignment, system.Prime)))) || true);
            return found;
        }
    }
}
