using System.Numerics;
using CircuitGen.Fields;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;
using static CircuitGen.Runtime.Tests.Circuits;

namespace CircuitGen.Runtime.Tests.ConstraintSystems;

/// <summary>Rows are evaluated over the integers where coefficients and values are small. The verdict must be the field's, at the edges of what is small and of the sums' 64 bits above all.</summary>
public sealed class IntegerRowsTests
{
    private const int Wires = 8;

    private static readonly BigInteger[] s_edges =
    [
        .. new BigInteger[] { 0, 1, 2, int.MaxValue, (BigInteger)int.MaxValue - 1, BigInteger.One << 31, (BigInteger.One << 31) + 1, BigInteger.One << 32, long.MaxValue, BigInteger.One << 64, Scalar.Modulus / 2 }
            .SelectMany(static edge => new[] { edge, -edge }),
    ];

    // What sums that lose a carry, or a high half, would be off by.
    private static readonly BigInteger[] s_off = [1, -1, BigInteger.One << 31, BigInteger.One << 32, -(BigInteger.One << 32), BigInteger.One << 63, BigInteger.One << 64, BigInteger.One << 128];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_verdict_is_the_fields(int seed)
    {
        var random = new Random(seed);
        for (var run = 0; run < 1_500; run++)
        {
            var rows = new[] { Row(random), Row(random), Row(random) };
            var values = new Scalar[Wires];
            values[0] = 1;
            for (var wire = 1; wire < Wires - 1; wire++)
            {
                values[wire] = Edge(random);
            }

            // The last wire makes the product right.
            var right = (Evaluate(rows[0], values) * Evaluate(rows[1], values)) - Evaluate(rows[2], values);
            var system = OneConstraint(Combination(rows[0]), Combination(rows[1]), Combination(rows[2]) + Wire(Wires - 1), Wires);
            values[Wires - 1] = right;
            Assert.True(system.Check(new Witness(system.Shape, [.. values])).IsSatisfied);

            foreach (var off in s_off)
            {
                values[Wires - 1] = right + off;
                Assert.False(system.Check(new Witness(system.Shape, [.. values])).IsSatisfied);
            }
        }
    }

    [Fact]
    public void Sums_of_many_great_products_are_not_cut()
    {
        const int Terms = 70_000;
        var sum = LinearCombination.Zero;
        for (var wire = 1; wire <= Terms; wire++)
        {
            sum += Wire(wire) * int.MaxValue;
        }

        var system = OneConstraint(sum, LinearCombination.One, Wire(Terms + 1), Terms + 2);
        Scalar[] values = [1, .. Enumerable.Repeat((Scalar)int.MaxValue, Terms), (BigInteger)Terms * int.MaxValue * int.MaxValue];
        Assert.True(system.Check(new Witness(system.Shape, values)).IsSatisfied);

        values[^1] = ((BigInteger)Terms * int.MaxValue * int.MaxValue) - (BigInteger.One << 64);
        Assert.False(system.Check(new Witness(system.Shape, values)).IsSatisfied);
    }

    private static BigInteger Edge(Random random) => random.Next(4) == 0 ? random.NextInt64(long.MinValue, long.MaxValue) : s_edges[random.Next(s_edges.Length)];

    private static BigInteger[] Row(Random random) => [.. Enumerable.Range(0, Wires - 1).Select(_ => random.Next(3) == 0 ? 0 : Edge(random))];

    private static BigInteger Evaluate(BigInteger[] row, Scalar[] values) => row.Select((coefficient, wire) => coefficient * values[wire].ToBigInteger()).Aggregate(BigInteger.Add);

    private static LinearCombination Combination(BigInteger[] row) =>
        row.Select(static (coefficient, wire) => (Integer)coefficient * (wire == 0 ? LinearCombination.One : Wire(wire))).Aggregate(static (sum, term) => sum + term);
}
