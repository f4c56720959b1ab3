using System.Numerics;
using CircuitGen.ConstraintSystems;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;
using CircuitGen.Witnesses;

namespace CircuitGen.Runtime.Tests.Witnesses;

/// <summary>Tables that are read as polynomials over the field.</summary>
public sealed class InterpolationTests
{
    private static readonly CircuitShape Shape = new(1, 0, 1);

    /// <summary>The witness satisfies, and no other entry does; the gadget costs what its plan says.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(17)]
    [InlineData(64)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(1000)]
    public void Every_entry_is_read(int count)
    {
        var random = new Random(count);
        var values = new Int128[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = (Int128)random.NextInt64(long.MinValue, long.MaxValue) * random.NextInt64(1, 1L << 50);
        }

        Integer Entry(int index) => (BigInteger)values[index];
        var recorder = new ConstraintSystemRecorder(Shape);
        var circuit = new CircuitBuilder(Shape, recorder);
        var plan = circuit.PlanLookup(circuit.PrivateInput(0), count, Entry);
        circuit.BindOutput(0, circuit.Lookup(circuit.PrivateInput(0), count, Entry, site: 0), site: 0);
        Assert.NotNull(plan.Polynomial);
        Assert.Equal(plan.Cost + 1, circuit.ConstraintCount);
        var system = recorder.Build();
        for (var index = 0; index < count; index += 1 + (count / 50))
        {
            Assert.True(system.Check(Witness(index, values[index])).IsSatisfied);
            Assert.False(system.Check(Witness(index, values[index] + 1)).IsSatisfied);
        }

        Witness Witness(int index, Int128 output)
        {
            var witness = new WitnessBuilder(Shape, circuit.WireCount);
            witness.SetPrivateInput(0, index);
            witness.SetOutput(0, output);
            Assert.Equal(values[index], witness.Lookup(index, count, i => values[i], isPolynomial: true));
            return witness.Build();
        }
    }

    /// <summary>Two values of the index would be one element of the field, or the divided differences would divide by 0.</summary>
    [Fact]
    public void A_field_with_too_few_elements_is_not_interpolated_in()
    {
        Assert.NotNull(PlanOver(97, 96).Polynomial);
        Assert.Null(PlanOver(97, 97).Polynomial);
    }

    private static TableRead PlanOver(int prime, int count) =>
        new CircuitBuilder(Shape, new ConstraintSystemRecorder(Shape, modulus: prime), prime).PlanLookup(
            LinearCombination.FromWire(2), count, static i => i * i * i % 31);
}
