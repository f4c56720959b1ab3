using System.Numerics;

namespace CircuitGen.Conformance;

/// <summary>Laws 2 and 4 on one input: .NET and the circuit give the same, the witness satisfies, and what throws has no witness.</summary>
/// <param name="circuit">The circuit.</param>
/// <param name="system">Its constraint system.</param>
public sealed class MethodComparison(CompiledCircuit circuit, ConstraintSystem system)
{
    /// <summary>Inputs for which the method returned.</summary>
    public int Returned { get; private set; }

    /// <summary>Inputs for which it threw.</summary>
    public int Thrown { get; private set; }

    /// <summary>What differs for an input, one number for each leaf; null where nothing does.</summary>
    public string? Problem(BigInteger[] numbers)
    {
        BigInteger[] expected;
        try
        {
            expected = circuit.Run(circuit.Arguments(numbers));
        }
        catch (Exception thrown)
        {
            Thrown++;
            return HasNoWitness(numbers, thrown);
        }

        Returned++;
        try
        {
            var (witness, results) = circuit.GenerateWitness(circuit.Arguments(numbers));
            return Compare(expected, results, "the witness generator")
                ?? Compare(expected, OutputsOf(witness), "the output wires")
                ?? (system.Check(witness) is { IsSatisfied: false } check ? check.Message : null);
        }
        catch (Exception refused)
        {
            return $".NET returns {Text(expected)}, the witness generator throws {refused.GetType().Name}: {refused.Message}";
        }
    }

    private string? HasNoWitness(BigInteger[] numbers, Exception thrown)
    {
        try
        {
            var (witness, results) = circuit.GenerateWitness(circuit.Arguments(numbers));
            return $".NET throws {thrown.GetType().Name}, the witness generator returns {Text(results)}, {(system.Check(witness).IsSatisfied ? "and its witness satisfies the circuit" : "with a witness that does not satisfy")}";
        }
        catch (InvalidOperationException)
        {
            return null;
        }
        catch (Exception other)
        {
            return $".NET throws {thrown.GetType().Name}, the witness generator {other.GetType().Name} in place of InvalidOperationException: {other.Message}";
        }
    }

    private static List<BigInteger> OutputsOf(Witness witness)
    {
        var outputs = new List<BigInteger>();
        foreach (var output in witness.Outputs)
        {
            outputs.Add(output.ToSignedBigInteger());
        }

        return outputs;
    }

    private static string? Compare(BigInteger[] expected, IReadOnlyCollection<BigInteger> actual, string who) =>
        expected.SequenceEqual(actual) ? null : $".NET returns {Text(expected)}, {who} {Text(actual)}";

    private static string Text(IEnumerable<BigInteger> numbers) => string.Join(", ", numbers);
}
