using CircuitGen.Soundness.Fields;

namespace CircuitGen.Soundness.Gadgets;

/// <summary>What trying all assignments of a gadget has shown.</summary>
/// <param name="Inputs">How many inputs were tried.</param>
/// <param name="Solutions">How many satisfying assignments there are.</param>
/// <param name="Trials">How many values were tried for wires.</param>
/// <param name="Counterexample">An input with a wrong output, no output or an output it must not have; null where the gadget is right.</param>
public sealed record GadgetProof(long Inputs, long Solutions, long Trials, string? Counterexample)
{
    /// <summary>Tries all assignments: for each input exactly one output, the right one.</summary>
    public static GadgetProof Of(GadgetCase gadget)
    {
        var (system, _, outputs) = gadget.Synthesize();
        return Of(gadget, system, outputs);
    }

    /// <summary>The same for a system that was changed after the gadget made it.</summary>
    public static GadgetProof Of(GadgetCase gadget, SmallSystem system, SmallTerm[][] outputs) => Of(gadget, system, outputs, gadget.AllInputs());

    /// <summary>The same for some inputs, or for all in another order.</summary>
    public static GadgetProof Of(GadgetCase gadget, SmallSystem system, SmallTerm[][] outputs, IEnumerable<long[]> among)
    {
        var enumerator = new AssignmentEnumerator(system, gadget.Inputs.Length);
        long inputs = 0, solutions = 0;
        foreach (var input in among)
        {
            inputs++;
            var meaning = gadget.Meaning(input);
            if (ReferenceEquals(meaning, GadgetCase.Anything))
            {
                continue;
            }

            var expected = meaning?.Select(value => system.Residue(value)).ToArray();
            string? failure = null;
            long found = 0;
            enumerator.Enumerate([.. input.Select(value => system.Residue(value))], values =>
            {
                found++;
                failure = Compare(expected, outputs, values, system.Prime);
                return failure is null;
            });
            solutions += found;
            failure ??= expected is not null && found == 0 ? "has no witness" : null;
            if (failure is not null)
            {
                return new(inputs, solutions, enumerator.Trials, $"{gadget}: input {string.Join(", ", input)} {failure}");
            }
        }

        return new(inputs, solutions, enumerator.Trials, null);
    }

    private static string? Compare(int[]? expected, SmallTerm[][] outputs, int[] values, int prime)
    {
        if (expected is null)
        {
            return $"must have no witness but has {string.Join(", ", values)}";
        }

        for (var i = 0; i < outputs.Length; i++)
        {
            var actual = SmallRow.Evaluate(outputs[i], values, prime);
            if (actual != expected[i])
            {
                return $"has output {i} = {actual} instead of {expected[i]} with the wires {string.Join(", ", values)}";
            }
        }

        return null;
    }
}
