using System.Numerics;
using CircuitGen.ConstraintSystems;
using CircuitGen.Fields;
using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;
using static CircuitGen.Runtime.Tests.Circuits;

namespace CircuitGen.Runtime.Tests.ConstraintSystems;

public sealed class ConstraintSystemRecorderTests
{
    [Fact]
    public void Rows_are_what_was_constrained()
    {
        var system = Cubic();
        Assert.Equal(["(1*w3) * (1*w3) = (1*w4)", "(1*w4) * (1*w3) = (1*w1 1*w2 -5*w3)"], Rows(system));
        Assert.Equal((5, 2), (system.WireCount, system.ConstraintCount));
        Assert.Equal((2L, 2L, 4L, 8L), (system.NonZerosA, system.NonZerosB, system.NonZerosC, system.NonZeros));
        Assert.Equal(Scalar.Modulus, system.Modulus);
        Assert.True(system.IsBn254);
    }

    [Fact]
    public void A_constant_is_a_term_of_wire_0_and_wires_ascend()
    {
        var system = OneConstraint((3 * Wire(5)) + Wire(2) - 7, LinearCombination.Zero, 4);
        Assert.Equal(["(-7*w0 1*w2 3*w5) * () = (4*w0)"], Rows(system));
    }

    [Fact]
    public void A_constant_and_a_term_of_wire_0_become_one_term()
    {
        var system = OneConstraint(Wire(0) + 2, Wire(0) - 1, Wire(0).Times(4) + Wire(3));
        Assert.Equal(["(3*w0) * () = (4*w0 1*w3)"], Rows(system));
    }

    [Fact]
    public void Coefficients_that_vanish_modulo_the_prime_are_left_out()
    {
        var system = OneConstraint(Wire(1).Times(Scalar.Modulus) + Wire(2), Wire(3).Times(Scalar.Modulus + 2), Wire(4).Times(-Scalar.Modulus - 1) + Scalar.Modulus);
        Assert.Equal(["(1*w2) * (2*w3) = (-1*w4)"], Rows(system));
        Assert.Equal(3, system.NonZeros);
    }

    [Fact]
    public void A_small_field_reduces_coefficients_by_its_own_prime()
    {
        var system = OneConstraint((100 * Wire(1)) + (97 * Wire(2)), Wire(3) - 1, Wire(4).Times(BigInteger.Pow(97, 9) + 50), modulus: 97);
        Assert.Equal(["(3*w1) * (-1*w0 1*w3) = (-47*w4)"], Rows(system));
        Assert.False(system.IsBn254);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(96)]
    [InlineData(-97)]
    public void A_modulus_that_cannot_be_an_odd_prime_is_refused(int modulus) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConstraintSystemRecorder(default, modulus: modulus));

    [Fact]
    public void A_wire_that_was_not_allocated_is_refused()
    {
        var recorder = new ConstraintSystemRecorder(new CircuitShape(0, 0, 1));
        var builder = new CircuitBuilder(new CircuitShape(0, 0, 1), recorder);
        Assert.Throws<ArgumentException>(() => builder.Constrain(Wire(2), 1, 0, site: 0));
    }

    [Fact]
    public void Each_distinct_coefficient_is_stored_once()
    {
        Integer[] values =
        [
            1, -1, 2, -2, 1024, -1024, 1025, -1025, 4096, -4096, long.MaxValue, long.MinValue, 1L << 62, -(1L << 62),
            Integer.PowerOfTwo(63), Integer.PowerOfTwo(64), Integer.PowerOfTwo(200), -Integer.PowerOfTwo(200), 123456789, Scalar.Modulus - 123456789,
        ];
        var shape = new CircuitShape(0, 0, 1);
        var recorder = new ConstraintSystemRecorder(shape);
        var builder = new CircuitBuilder(shape, recorder);
        for (var round = 0; round < 2; round++)
        {
            foreach (var value in values)
            {
                builder.Constrain(Wire(1).Times(value), 0, 0, site: 0);
            }
        }

        var system = recorder.Build();
        var stored = Enumerable.Range(0, system.ConstraintCount).Select(row => system.Coefficients.Values[system.A.RowCoefficientIndexes(row)[0]]);
        Assert.Equal(values.Concat(values).Select(static value => Scalar.From(value)), stored);
        Assert.Equal(values.Length, system.Coefficients.Count);
        Assert.Equal(system.Coefficients.Count, system.Coefficients.Values.ToArray().Distinct().Count());
        Assert.Equal([Scalar.One, Scalar.MinusOne], system.Coefficients.Values[..2].ToArray());
        Assert.Equal(
            system.Coefficients.Values.ToArray(),
            Array.ConvertAll(system.Coefficients.MontgomeryValues.ToArray(), static value => value.ToScalar()));
    }

    [Fact]
    public void Wrong_expectations_of_the_size_change_nothing()
    {
        const int Constraints = 1000;
        var shape = new CircuitShape(0, 0, Constraints);
        var rows = new[] { 0, 3, Constraints, 5 * Constraints }.Select(expected =>
        {
            var recorder = new ConstraintSystemRecorder(shape, null, null, expected, expected, expected, expected);
            var builder = new CircuitBuilder(shape, recorder);
            for (var i = 0; i < Constraints; i++)
            {
                builder.ConstrainBoolean(builder.PrivateInput(i), site: i / 10);
            }

            return Rows(recorder.Build()).ToArray();
        }).ToArray();
        Assert.All(rows, other => Assert.Equal(rows[0], other));
        Assert.Equal("(1*w1000) * (-1*w0 1*w1000) = ()", rows[0][^1]);
    }

    [Fact]
    public void Every_constraint_knows_its_place_in_the_source()
    {
        var places = Enumerable.Range(0, 4).Select(static i => new SourceLocation("Model.cs", i + 1, $"expression {i}")).ToArray();
        int[] sites = [0, 0, 1, 1, 1, 0, 3, 2, 2, 99, -1];
        var shape = new CircuitShape(0, 0, 1);
        var recorder = new ConstraintSystemRecorder(shape, sources: new SourceMap(places));
        var builder = new CircuitBuilder(shape, recorder);
        foreach (var site in sites)
        {
            builder.ConstrainBoolean(builder.PrivateInput(0), site);
        }

        var system = recorder.Build();
        var expected = sites.Select(site => site is >= 0 and < 4 ? places[site] : default);
        Assert.Equal(expected, Enumerable.Range(0, sites.Length).Select(system.LocationOf));
    }

    [Fact]
    public void Wires_are_called_as_in_the_source()
    {
        var shape = new CircuitShape(1, 2, 7);
        var names = new CircuitNames([new("return")], [new("low"), new("high")], [new("image", 2, 3), new("bias")]);
        var recorder = new ConstraintSystemRecorder(shape, names);
        new CircuitBuilder(shape, recorder).Allocate(WireKind.Boolean);
        var system = recorder.Build();
        Assert.Equal(
            ["one", "return", "low", "high", "image[0][0]", "image[0][1]", "image[0][2]", "image[1][0]", "image[1][1]", "image[1][2]", "bias", "w11"],
            Enumerable.Range(0, system.WireCount).Select(system.NameOf));
        Assert.Equal("w1", CircuitNames.None.NameOf(shape, 1));
    }
}
