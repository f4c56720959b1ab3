using System.Numerics;
using CircuitGen.ConstraintSystems;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Witnesses;

namespace CircuitGen.Runtime.Tests.Witnesses;

/// <summary>Bits are made again from the value and the first wire; they must be those that were constrained.</summary>
public sealed class DecompositionTests
{
    private const int Bits = 4;
    private static readonly CircuitShape Shape = new(0, 0, 1);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_bit_is_that_of_twos_complement(bool signed)
    {
        for (var value = signed ? -16 : 0; value < 16; value++)
        {
            var recorder = new ConstraintSystemRecorder(Shape);
            var circuit = new CircuitBuilder(Shape, recorder);
            var decomposition = circuit.Decompose(circuit.PrivateInput(0), Bits, signed, site: 0);
            var witness = new WitnessBuilder(Shape, circuit.WireCount);
            witness.SetPrivateInput(0, value);
            for (var bit = 1; bit < circuit.ConstraintCount; bit++)
            {
                witness.WriteBoolean(((signed ? value + 16 : value) >> bit) & 1);
            }

            var values = witness.Build();
            recorder.Build().EnsureSatisfied(values);
            Assert.Equal(signed ? Bits + 1 : Bits, circuit.ConstraintCount);
            for (var bit = 0; bit < Bits + 2; bit++)
            {
                Assert.Equal((value >> bit) & 1, Evaluate(decomposition.Bit(bit), values));
            }

            Assert.Equal(value < 0 ? 1 : 0, Evaluate(decomposition.Sign, values));
            Assert.Equal(value >> 2, Evaluate(decomposition.ShiftRight(2), values));
            Assert.Equal((value >> 1) & 7, Evaluate(decomposition.Slice(1, 3), values));
            Assert.Same(decomposition, circuit.Decompose(circuit.PrivateInput(0), Bits, signed, site: 0));
        }
    }

    private static BigInteger Evaluate(LinearCombination combination, Witness witness)
    {
        var sum = combination.Constant.ToBigInteger();
        foreach (var term in combination.Terms)
        {
            sum += term.Coefficient.ToBigInteger() * witness.Values[term.Wire].ToSignedBigInteger();
        }

        return sum;
    }
}
