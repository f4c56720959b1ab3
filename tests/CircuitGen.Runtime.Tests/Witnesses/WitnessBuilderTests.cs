using System.Numerics;
using CircuitGen.Fields;
using CircuitGen.Gadgets.Building;
using CircuitGen.Witnesses;

namespace CircuitGen.Runtime.Tests.Witnesses;

public sealed class WitnessBuilderTests
{
    private static readonly CircuitShape Shape = new(1, 2, 3);

    [Fact]
    public void Values_go_where_iden3_wants_them()
    {
        var builder = new WitnessBuilder(Shape, 15);
        builder.SetPrivateInput(2, -6);
        builder.SetPrivateInput(0, Int128.MinValue);
        builder.SetPrivateInput(1, 5);
        builder.SetPublicInput(1, 3);
        builder.SetPublicInput(0, BigInteger.Pow(2, 200));
        builder.SetOutput(0, -1);
        builder.Write(7L);
        builder.Write(-8L);
        builder.Write(long.MinValue);
        builder.WriteBoolean(1);
        builder.WriteBoolean(0);
        builder.Write((Int128)ulong.MaxValue * 3);
        builder.Write(-(BigInteger.One << 150));
        Assert.Equal(14, builder.NextWire);
        builder.Write(Scalar.MinusOne);
        var witness = builder.Build();

        Scalar[] expected =
        [
            1, -1, BigInteger.Pow(2, 200), 3, Int128.MinValue, 5, -6,
            7, -8, long.MinValue, 1, 0, (BigInteger)ulong.MaxValue * 3, -(BigInteger.One << 150), Scalar.MinusOne,
        ];
        Assert.Equal(expected, witness.Values.ToArray());
        Assert.Equal(expected[1..2], witness.Outputs.ToArray());
        Assert.Equal(expected[2..4], witness.PublicInputs.ToArray());
        Assert.Equal(expected[4..7], witness.PrivateInputs.ToArray());
        Assert.Equal(expected[1..4], witness.PublicSignals.ToArray());
    }

    [Theory]
    [InlineData(0b1011_0110, 1, 5)]
    [InlineData(-5, 0, 70)]
    [InlineData(long.MaxValue, 60, 8)]
    [InlineData(long.MinValue, 62, 3)]
    [InlineData(-1, 64, 2)]
    [InlineData(7, 0, 0)]
    public void Bits_are_those_of_twos_complement(long value, int first, int count)
    {
        var builder = new WitnessBuilder(default, count + 2);
        builder.WriteBits(value, first, count);
        builder.Write(9);
        Assert.Equal(
            Enumerable.Range(first, count).Select(bit => Scalar.From(((BigInteger)value >> bit) & 1)).Append(9),
            builder.Build().Values[1..].ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.WriteBits(0, 0, 1));
    }

    [Fact]
    public void Too_few_wires_are_noticed_at_the_end()
    {
        var builder = new WitnessBuilder(Shape, 9);
        builder.Write(1);
        Assert.Contains("8 of 9", Assert.Throws<InvalidOperationException>(builder.Build).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_wires_are_noticed_at_once()
    {
        var builder = new WitnessBuilder(Shape, 7);
        Assert.Throws<IndexOutOfRangeException>(() => builder.Write(1));
        Assert.Throws<IndexOutOfRangeException>(() => builder.WriteBoolean(1));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void Inputs_that_do_not_exist_are_refused(int index)
    {
        var builder = new WitnessBuilder(Shape, 7);
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.SetOutput(index, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.SetPublicInput(index, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.SetPrivateInput(index, 1));
    }

    [Fact]
    public void A_shape_needs_its_wires()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => new WitnessBuilder(Shape, 6));
        Assert.Throws<ArgumentException>(static () => new Witness(Shape, new Scalar[6]));
    }
}
