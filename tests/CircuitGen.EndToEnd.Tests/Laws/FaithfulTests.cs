using System.Numerics;
using CircuitGen.Conformance;
using CircuitGen.EndToEnd.Tests.Harness;

namespace CircuitGen.EndToEnd.Tests.Laws;

/// <summary>
/// Laws 2 and 4: for every input in range the witness generator gives what the C# method returns when .NET runs it, the witness
/// satisfies the system, and its public signals are those that a verifier
/// gets from the generated code for the method's own arguments and results. Where the method throws, so does the witness generator.
/// </summary>
public class FaithfulTests
{
    private static readonly BigInteger s_full = BigInteger.One << 64;

    public static TheoryData<CircuitUnderTest> Circuits => CircuitRegistry.Circuits;

    [Theory]
    [MemberData(nameof(Circuits))]
    public void The_circuit_computes_what_the_method_returns(CircuitUnderTest circuit)
    {
        ArgumentNullException.ThrowIfNull(circuit);
        var seed = Environment.TickCount;
        var system = circuit.Synthesize();
        var isFullWidth = new bool[system.WireCount];
        var returned = 0;
        foreach (var numbers in new InputSamples(circuit.Inputs, seed).All())
        {
            try
            {
                returned += Compare(circuit, system, numbers, isFullWidth) ? 1 : 0;
            }
            catch (Exception exception)
            {
                throw new LawBrokenException($"{circuit.Name}({string.Join(", ", numbers)}), seed {seed}: {exception.Message}", exception);
            }
        }

        Assert.True(returned > 0, "The method throws for every input that was tried.");
        Assert.True(isFullWidth.Count(full => full) <= circuit.Cost.FullWidthWires, "More wires hold full-width values than predicted.");
    }

    /// <summary>Whether the method returned.</summary>
    private static bool Compare(CircuitUnderTest circuit, ConstraintSystem system, BigInteger[] numbers, bool[] isFullWidth)
    {
        BigInteger[] expected;
        try
        {
            expected = circuit.Run(circuit.Compiled.Arguments(numbers));
        }
        catch (Exception)
        {
            Assert.Throws<InvalidOperationException>(() => circuit.GenerateWitness(circuit.Compiled.Arguments(numbers)));
            return false;
        }

        var (witness, results) = circuit.GenerateWitness(circuit.Compiled.Arguments(numbers));
        Assert.Equal(expected, results);
        system.EnsureSatisfied(witness);
        Assert.Equal(Numbers.InField(expected), Numbers.InField(witness.Outputs));
        var publicInputs = circuit.Compiled.Split(numbers).Where(part => part.Input.IsPublic).SelectMany(part => part.Numbers);
        Assert.Equal(Numbers.InField([.. expected, .. publicInputs]), Numbers.InField(witness.PublicSignals));
        var privateInputs = circuit.Compiled.Split(numbers).Where(part => !part.Input.IsPublic).SelectMany(part => part.Numbers);
        Assert.Equal(Numbers.InField(privateInputs), Numbers.InField(witness.PrivateInputs));
        if (circuit.Compiled.HasPublicSignals)
        {
            Assert.Equal(witness.PublicSignals.ToArray(), circuit.Compiled.PublicSignals(numbers));
        }

        circuit.Compiled.CheckPublicSignals(witness.PublicSignals.ToArray());
        Note(witness, isFullWidth);
        return true;
    }

    private static void Note(Witness witness, bool[] isFullWidth)
    {
        for (var wire = 0; wire < isFullWidth.Length; wire++)
        {
            isFullWidth[wire] |= witness.Values[wire].ToBigInteger() >= s_full;
        }
    }
}
