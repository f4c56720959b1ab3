using CircuitGen.Fields;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Runtime.Tests.Fields;
using static CircuitGen.Runtime.Tests.Circuits;

namespace CircuitGen.Runtime.Tests.ConstraintSystems;

public sealed class CheckTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 2)]
    [InlineData(-3, 100)]
    [InlineData(1_000_000, -7)]
    public void A_right_witness_satisfies(long x, long offset)
    {
        var result = Cubic().Check(CubicWitness(x, offset));
        Assert.True(result.IsSatisfied, result.Message);
        Assert.Equal(-1, result.Constraint);
        Cubic().EnsureSatisfied(CubicWitness(x, offset));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Any_single_wrong_wire_is_noticed(int wire)
    {
        var values = CubicWitness(3, 2).Values.ToArray();
        values[wire] += Scalar.One;
        Assert.False(Cubic().Check(new Witness(CubicShape, values)).IsSatisfied);
    }

    [Fact]
    public void The_message_names_the_place_the_formula_and_the_values()
    {
        var witness = new Witness(CubicShape, [1, 40, 2, -3, 9]);
        var result = Cubic().Check(witness);
        Assert.Equal(1, result.Constraint);
        Assert.Equal(new SourceLocation("Cubic.cs", 8, "square * x"), result.Location);
        Assert.Equal((9, -3, 57), (result.A, result.B, result.C));
        Assert.Equal(
            """
            Constraint 1 of 2 is not satisfied: A * B is -27, but C is 57.
              at Cubic.cs(8): square * x
              A = w4 = 9
              B = x (w3) = -3
              C = result (w1) + offset (w2) - 5*x (w3) = 57
              result (w1) = 40
              offset (w2) = 2
              x (w3) = -3
              w4 = 9
            """,
            result.Message,
            ignoreLineEndingDifferences: true);
        var thrown = Assert.Throws<UnsatisfiedConstraintException>(() => Cubic().EnsureSatisfied(witness));
        Assert.Equal(result.Message, thrown.Message);
        Assert.Equal(1, thrown.Result.Constraint);
    }

    [Fact]
    public void A_long_row_is_cut_in_the_message()
    {
        var sum = LinearCombination.Zero;
        for (var wire = 1; wire <= 20; wire++)
        {
            sum += wire * Wire(wire);
        }

        var system = OneConstraint(sum - 1, 1, 0, wires: 21);
        var result = system.Check(new Witness(system.Shape, [1, .. new Scalar[20]]));
        Assert.Contains("A = -1 + w1 + 2*w2 + 3*w3", result.Message, StringComparison.Ordinal);
        Assert.Contains("... (9 more terms) = -1", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_are_evaluated_as_integers_modulo_r()
    {
        var samples = FieldSamples.All;
        for (var i = 0; i + 4 < samples.Count; i++)
        {
            var (c1, c2, v1, v2) = (samples[i], samples[i + 1], samples[i + 2], samples[i + 3]);
            var a = Wire(1).Times(c1) + Wire(2).Times(c2) - 1;
            var b = Wire(1) - Wire(2) + samples[i + 4];
            var c = ((c1 * v1) + (c2 * v2) - 1) * (v1 - v2 + samples[i + 4]);
            var system = OneConstraint(a, b, Wire(3), wires: 4);
            Assert.True(system.Check(new Witness(system.Shape, [1, v1, v2, c])).IsSatisfied);
            Assert.False(system.Check(new Witness(system.Shape, [1, v1, v2, c + 1])).IsSatisfied);
        }
    }

    [Fact]
    public void In_a_small_field_exactly_the_solutions_satisfy()
    {
        var system = Cubic(modulus: 97);
        for (var x = 0; x < 97; x++)
        {
            var square = x * x % 97;
            for (var result = 0; result < 97; result++)
            {
                var right = (((square * x) + (5 * x) - 11 - result) % 97) == 0;
                Assert.Equal(right, system.Check(new Witness(CubicShape, [1, result, 11, x, square])).IsSatisfied);
            }
        }

        Assert.Contains("not below the modulus 97", system.Check(CubicWitness(100, 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_field_shows_values_above_half_of_it_as_negative()
    {
        var system = Cubic(modulus: 97);
        Assert.Contains("A * B is -27, but C is -40", system.Check(new Witness(CubicShape, [1, 40, 2, 94, 9])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_witness_of_another_circuit_is_no_match()
    {
        Scalar[] five = [1, 0, 0, 0, 0];
        Assert.Contains("4 values", Cubic().Check(new Witness(CubicShape, [1, 0, 0, 0])).Message, StringComparison.Ordinal);
        Assert.Contains("6 values", Cubic().Check(new Witness(CubicShape, [.. five, 0])).Message, StringComparison.Ordinal);
        Assert.Contains("shape", Cubic().Check(new Witness(new(1, 2, 1), five)).Message, StringComparison.Ordinal);
        Assert.Contains("Wire 0", Cubic().Check(new Witness(CubicShape, new Scalar[5])).Message, StringComparison.Ordinal);
    }
}
