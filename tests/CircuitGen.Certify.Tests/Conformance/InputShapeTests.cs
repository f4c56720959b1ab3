using System.Collections;
using System.Numerics;
using CircuitGen.Conformance;

namespace CircuitGen.Certify.Tests.Conformance;

public sealed class InputShapeTests
{
    /// <summary>The methods of <see cref="Shapes"/>, with how many numbers each takes.</summary>
    public static TheoryData<string, int> Methods => new()
    {
        { nameof(Shapes.Array), 3 },
        { nameof(Shapes.Span), 2 },
        { nameof(Shapes.Grid), 6 },
        { nameof(Shapes.Jagged), 4 },
        { nameof(Shapes.Enums), 2 },
        { nameof(Shapes.Flags), 3 },
        { nameof(Shapes.Letters), 2 },
        { nameof(Shapes.Wide), 2 },
        { nameof(Shapes.Unsigned), 1 },
        { nameof(Shapes.Tuple), 3 },
        { nameof(Shapes.Struct), 5 },
        { nameof(Shapes.Structs), 4 },
        { nameof(Shapes.Record), 2 },
        { nameof(Shapes.ByReference), 1 },
        { nameof(Shapes.Empty), 0 },
    };

    [Theory]
    [MemberData(nameof(Methods))]
    public void Numbers_become_an_argument_that_holds_them(string method, int count)
    {
        var shape = Of(method);
        Assert.Equal(count, shape.Ranges.Count);
        foreach (var numbers in new InputSamples([shape], seed: 3, most: 50).All())
        {
            Assert.Equal(numbers, Numbers.Of(shape.Build(numbers)));
            Assert.All(numbers.Zip(shape.Ranges), static pair => Assert.InRange(pair.First, pair.Second.Low, pair.Second.High));
        }
    }

    [Fact]
    public void A_range_is_that_of_the_attribute_or_of_the_type()
    {
        Assert.Equal([(-5, 9), (-5, 9), (-5, 9)], Of(nameof(Shapes.Array)).Ranges);
        Assert.Equal([(0, byte.MaxValue), (long.MinValue, long.MaxValue), (0, 1)], Of(nameof(Shapes.Tuple)).Ranges);
        Assert.Equal([(0, UInt128.MaxValue)], Of(nameof(Shapes.Unsigned)).Ranges);
    }

    [Fact]
    public void Each_argument_is_an_array_of_its_own()
    {
        var shape = Of(nameof(Shapes.Array));
        Assert.NotSame(shape.Build([1, 2, 3]), shape.Build([1, 2, 3]));
    }

    [Fact]
    public void Wrong_lengths_are_one_off_in_each_dimension() =>
        Assert.Equal([3, 9, 4, 8], Of(nameof(Shapes.Grid)).WithWrongLengths().Select(static array => ((ICollection)array).Count));

    [Fact]
    public void Numbers_beyond_the_type_are_refused() =>
        Assert.Throws<OverflowException>(() => Of(nameof(Shapes.Grid)).Build([.. Enumerable.Repeat((BigInteger)0, 5), 128]));

    private static InputShape Of(string method) => new(typeof(Shapes).GetMethod(method)!.GetParameters()[0]);
}
