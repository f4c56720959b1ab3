using CircuitGen.Soundness.Fields;
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
    /// <returns>How many were tried, which mean the same and which were not noticed.</returns>
    public static MutationReport Run(IEnumerable<GadgetCase> cases, Mutation mutation)
    {
        ArgumentNullException.ThrowIfNull(mutation);
        var tried = 0;
        List<string> survivors = [], equivalent = [];
        foreach (var gadget in cases)
        {
            var (system, own, outputs) = gadget.Synthesize();
            var inputs = Shuffled(gadget);
            var honest = Solutions(system, [.. inputs.Where(input => !ReferenceEquals(gadget.Meaning(input), GadgetCase.Anything))]);
            for (var row = own.Start.Value; row < own.End.Value; row++)
            {
                var number = 0;
                foreach (var mutant in mutation.Mutate(system, row))
                {
                    tried++;
                    if (!RefusesHonestWitnesses(honest, system, mutant, row) && GadgetProof.Of(gadget, mutant, outputs, inputs).Counterexample is null)
                    {
                        (Equivalence.IsProved(gadget, mutation, row, number) ? equivalent : survivors).Add($"{gadget}, constraint {row}: {system.Rows[row]} became {mutant.Rows[row]}");
                    }

                    number++;
                }
            }
        }

        return new(tried, equivalent, survivors);
    }

    /// <summary>Whether for some input everything that satisfied before fails now: running the witness generator, as layer 4 does, shows it.</summary>
    private static bool RefusesHonestWitnesses(List<int[][]> honest, SmallSystem system, SmallSystem mutant, int row) =>
        mutant.WireCount == system.WireCount && honest.Exists(solutions => !Array.Exists(solutions, values => mutant.Rows[row].Holds(values, system.Prime)));

    /// <summary>All inputs, in an order in which one that shows the damage is likely to come soon.</summary>
    private static long[][] Shuffled(GadgetCase gadget)
    {
        long[][] inputs = [.. gadget.AllInputs().Select(static input => input.ToArray())];
        new Random(1).Shuffle(inputs);
        return inputs;
    }

    /// <summary>For each input that has any the satisfying assignments.</summary>
    private static List<int[][]> Solutions(SmallSystem system, long[][] inputs)
    {
        var enumerator = new AssignmentEnumerator(system, inputs[0].Length);
        var all = new List<int[][]>();
        foreach (var input in inputs)
        {
            var solutions = new List<int[]>();
            enumerator.Enumerate([.. input.Select(value => system.Residue(value))], values =>
            {
                solutions.Add([.. values]);
                return true;
            });
            if (solutions.Count > 0)
            {
                all.Add([.. solutions]);
            }
        }

        return all;
    }
}

/// <summary>What mutation has shown.</summary>
/// <param name="Tried">How many mutants.</param>
/// <param name="Equivalent">Those that are proved to be no weaker, see <see cref="Equivalence"/>.</param>
/// <param name="Survivors">Those that nothing noticed.</param>
public sealed record MutationReport(int Tried, IReadOnlyList<string> Equivalent, IReadOnlyList<string> Survivors);
