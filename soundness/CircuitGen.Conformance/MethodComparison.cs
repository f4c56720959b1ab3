using System.Numerics;
using CircuitGen.Fields;

namespace CircuitGen.Conformance;

/// <summary>
/// Laws 2 and 4 on one input: .NET and the circuit give the same, the witness satisfies and holds the inputs, a verifier gets the same public signals from the
/// generated code, and what throws has no witness.
/// </summary>
/// <param name="circuit">The circuit.</param>
/// <param name="system">Its constraint system.</param>
public sealed class MethodComparison(CompiledCircuit circuit, ConstraintSystem system)
{
    // How inputs become wires does not depend on their values as results do.
    private const int InputsWithSignals = 20;

    private const int MostOutputsInFull = 8;

    /// <summary>Inputs for which the method returned.</summary>
    public int Returned { get; private set; }

    /// <summary>Inputs for which it threw.</summary>
    public int Thrown { get; private set; }

    /// <summary>What it threw first; null where it did not.</summary>
    public Exception? FirstThrown { get; private set; }

    /// <summary>What is running: the user's method, the witness generator, or the check of the witness.</summary>
    public string Running { get; private set; } = "";

    /// <summary>What differs for an input, one number for each leaf; null where nothing does.</summary>
    /// <exception cref="Exception">Something that is needed is not on this machine: <see cref="LoadFailure"/>.</exception>
    public string? Problem(BigInteger[] numbers)
    {
        BigInteger[] expected;
        try
        {
            Running = "the method";
            expected = circuit.Run(circuit.Arguments(numbers));
        }
        catch (Exception thrown) when (!LoadFailure.IsCauseOf(thrown))
        {
            Thrown++;
            FirstThrown ??= thrown;
            return HasNoWitness(numbers, thrown);
        }

        Returned++;
        try
        {
            Running = "the witness generator";
            var (witness, results) = circuit.GenerateWitness(circuit.Arguments(numbers));
            Running = "the check of the witness";
            return Compare(expected, results, "the witness generator")
                ?? Compare(expected, OutputsOf(witness), "the output wires")
                ?? (system.Check(witness) is { IsSatisfied: false } check ? check.Message : null)
                ?? (Returned > InputsWithSignals ? null : CompareSignals(numbers, witness));
        }
        catch (Exception refused) when (!LoadFailure.IsCauseOf(refused))
        {
            return $".NET returns {NumberText.List(expected)}, {Running} throws {Describe(refused)}";
        }
    }

    /// <summary>An exception's type and message, and those of the one that caused it.</summary>
    public static string Describe(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        var text = $"{exception.GetType().Name}: {exception.Message}";
        return exception.InnerException is { } inner ? $"{text} ({Describe(inner)})" : text;
    }

    private string? HasNoWitness(BigInteger[] numbers, Exception thrown)
    {
        try
        {
            Running = "the witness generator";
            var (witness, results) = circuit.GenerateWitness(circuit.Arguments(numbers));
            return $".NET throws {Describe(thrown)}, the witness generator returns {NumberText.List(results)}, {(system.Check(witness).IsSatisfied ? "and its witness satisfies the circuit" : "with a witness that does not satisfy")}";
        }
        catch (InvalidOperationException)
        {
            return null;
        }
        catch (Exception other) when (!LoadFailure.IsCauseOf(other))
        {
            return $".NET throws {Describe(thrown)}, the witness generator {Describe(other)}, in place of InvalidOperationException";
        }
    }

    /// <summary>Whether the witness and the verifier's side hold the inputs as they were given.</summary>
    private string? CompareSignals(BigInteger[] numbers, Witness witness)
    {
        if (!witness.PrivateInputs.SequenceEqual(InputWires(numbers, isPublic: false)) || !witness.PublicInputs.SequenceEqual(InputWires(numbers, isPublic: true)))
        {
            return "the witness holds other inputs than were given";
        }

        if (!circuit.HasPublicSignals)
        {
            return null;
        }

        Running = "the verifier's side";
        var signals = circuit.PublicSignals(numbers);
        if (!witness.PublicSignals.SequenceEqual(signals))
        {
            return "PublicSignals gives other numbers than the witness holds";
        }

        circuit.CheckPublicSignals(signals);
        return null;
    }

    private Scalar[] InputWires(BigInteger[] numbers, bool isPublic) =>
        [.. circuit.Split(numbers).Where(part => part.Input.IsPublic == isPublic).SelectMany(static part => part.Numbers).Select(Scalar.From)];

    private static List<BigInteger> OutputsOf(Witness witness)
    {
        var outputs = new List<BigInteger>();
        foreach (var output in witness.Outputs)
        {
            outputs.Add(output.ToSignedBigInteger());
        }

        return outputs;
    }

    private static string? Compare(BigInteger[] expected, IReadOnlyList<BigInteger> actual, string who)
    {
        if (expected.AsSpan().SequenceEqual([.. actual]))
        {
            return null;
        }

        // Of many outputs the first that differs says more than all.
        var first = Enumerable.Range(0, Math.Min(expected.Length, actual.Count)).FirstOrDefault(i => expected[i] != actual[i], -1);
        return expected.Length > MostOutputsInFull && first >= 0
            ? $".NET returns {expected[first]} as number {first} of {expected.Length}, {who} {actual[first]}"
            : $".NET returns {NumberText.List(expected)}, {who} {NumberText.List(actual)}";
    }
}
