using System.Numerics;
using CircuitGen.Conformance;
using CircuitGen.EndToEnd.Tests.Harness;

namespace CircuitGen.EndToEnd.Tests.Laws;

/// <summary>What the circuit does not accept, the witness generator refuses, and says where.</summary>
public class ArgumentTests
{
    public static TheoryData<CircuitUnderTest> Circuits => CircuitRegistry.Circuits;

    [Theory]
    [MemberData(nameof(Circuits))]
    public void Numbers_out_of_range_are_refused_with_their_place(CircuitUnderTest circuit)
    {
        ArgumentNullException.ThrowIfNull(circuit);
        var valid = ValidNumbers(circuit);
        var leaf = 0;
        foreach (var input in circuit.Inputs)
        {
            for (var i = 0; i < input.Ranges.Count; i++, leaf++)
            {
                foreach (var wrong in Beyond(input, i))
                {
                    BigInteger[] numbers = [.. valid];
                    numbers[leaf] = wrong;
                    var refused = Assert.Throws<ArgumentException>(() => circuit.GenerateWitness(circuit.Compiled.Arguments(numbers)));
                    Assert.StartsWith(input.Name, refused.ParamName, StringComparison.Ordinal);
                    Assert.Contains(input.PlaceOf(i), refused.Message, StringComparison.Ordinal);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Circuits))]
    public void Verifiers_refuse_public_inputs_out_of_range_with_their_place(CircuitUnderTest circuit)
    {
        ArgumentNullException.ThrowIfNull(circuit);
        var valid = ValidNumbers(circuit);
        var (witness, results) = circuit.GenerateWitness(circuit.Compiled.Arguments(valid));
        var signal = results.Length;
        foreach (var input in circuit.Inputs.Where(input => input.IsPublic))
        {
            for (var i = 0; i < input.Ranges.Count; i++, signal++)
            {
                foreach (var wrong in new[] { input.Ranges[i].Low - 1, input.Ranges[i].High + 1 })
                {
                    var signals = witness.PublicSignals.ToArray();
                    signals[signal] = wrong;
                    var refused = Assert.Throws<ArgumentException>(() => circuit.Compiled.CheckPublicSignals(signals));
                    Assert.StartsWith(input.Name, refused.ParamName, StringComparison.Ordinal);
                    Assert.Contains(input.PlaceOf(i), refused.Message, StringComparison.Ordinal);
                }
            }
        }

        Assert.Equal(witness.PublicSignals.Length, signal);
        Assert.Throws<ArgumentException>(() => circuit.Compiled.CheckPublicSignals([.. witness.PublicSignals, 0]));
    }

    [Theory]
    [MemberData(nameof(Circuits))]
    public void Arrays_of_another_shape_are_refused(CircuitUnderTest circuit)
    {
        ArgumentNullException.ThrowIfNull(circuit);
        for (var i = 0; i < circuit.Inputs.Count; i++)
        {
            foreach (var wrong in circuit.Inputs[i].WithWrongLengths())
            {
                var arguments = circuit.Compiled.Arguments(ValidNumbers(circuit));
                arguments[i] = wrong;
                var refused = Assert.Throws<ArgumentException>(() => circuit.GenerateWitness(arguments));
                Assert.Equal(circuit.Inputs[i].Name, refused.ParamName);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Circuits))]
    public void Null_is_refused(CircuitUnderTest circuit)
    {
        ArgumentNullException.ThrowIfNull(circuit);
        for (var i = 0; i < circuit.Inputs.Count; i++)
        {
            if (circuit.Inputs[i].IsNullable)
            {
                var arguments = circuit.Compiled.Arguments(ValidNumbers(circuit));
                arguments[i] = null;
                var refused = Assert.Throws<ArgumentNullException>(() => circuit.GenerateWitness(arguments));
                Assert.Equal(circuit.Inputs[i].Name, refused.ParamName);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Circuits))]
    public void Both_overloads_give_the_same_witness(CircuitUnderTest circuit)
    {
        ArgumentNullException.ThrowIfNull(circuit);
        var numbers = ValidNumbers(circuit);
        var (witness, _) = circuit.GenerateWitness(circuit.Compiled.Arguments(numbers));
        var other = circuit.GenerateWitnessOnly(circuit.Compiled.Arguments(numbers));
        Assert.Equal(witness.Values.ToArray(), other.Values.ToArray());
    }

    /// <summary>Numbers for which the method does not throw.</summary>
    private static BigInteger[] ValidNumbers(CircuitUnderTest circuit)
    {
        foreach (var numbers in new InputSamples(circuit.Inputs, seed: 1).All())
        {
            try
            {
                circuit.Run(circuit.Compiled.Arguments(numbers));
                return numbers;
            }
            catch (Exception)
            {
                // An assertion of the method's own; others will do.
            }
        }

        throw new InvalidOperationException("The method throws for every input that was tried.");
    }

    private static IEnumerable<BigInteger> Beyond(InputShape input, int leaf)
    {
        var (low, high) = input.Ranges[leaf];
        var (least, greatest) = Numbers.RangeOf(input.Types[leaf]);
        return new[] { least, low - 1, high + 1, greatest }.Where(number => (number < low || number > high) && number >= least && number <= greatest);
    }
}
