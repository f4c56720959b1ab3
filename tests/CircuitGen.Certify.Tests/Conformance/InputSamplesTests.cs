using System.Numerics;
using CircuitGen.Conformance;

namespace CircuitGen.Certify.Tests.Conformance;

public sealed class InputSamplesTests
{
    [Fact]
    public void All_inputs_are_tried_where_they_are_few()
    {
        var all = Samples(nameof(Shapes.Flags)).Select(static numbers => string.Join(" ", numbers)).ToArray();

        Assert.Equal(8, all.Length);
        Assert.Equal(8, all.Distinct().Count());
    }

    [Fact]
    public void Without_inputs_there_is_one_sample() => Assert.Empty(Assert.Single(new InputSamples([], seed: 1).All()));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(250)]
    public void There_are_as_many_as_are_asked_for(int most) => Assert.Equal(most, Samples(nameof(Shapes.Struct), most: most).Count());

    [Fact]
    public void The_same_seed_gives_the_same_samples_and_another_others()
    {
        Assert.Equal(Samples(nameof(Shapes.Struct)), Samples(nameof(Shapes.Struct)));
        Assert.NotEqual(Samples(nameof(Shapes.Struct)), Samples(nameof(Shapes.Struct), seed: 2));
    }

    [Fact]
    public void Each_edge_of_a_number_is_tried_among_few_hundred_samples()
    {
        var tried = Samples(nameof(Shapes.ByReference)).Select(static numbers => numbers[0]).ToHashSet();

        Assert.All(new BigInteger[] { 0, 1, 255, 256, 65_535, 65_536, int.MaxValue, uint.MaxValue - 1, uint.MaxValue }, edge => Assert.Contains(edge, tried));
    }

    [Fact]
    public void Constants_are_tried_where_the_range_has_them()
    {
        BigInteger[] constants = [123_456_789, -17];
        var tried = Samples(nameof(Shapes.ByReference), constants: constants).Select(static numbers => numbers[0]).ToHashSet();

        Assert.Contains(123_456_789, tried);
        Assert.DoesNotContain(-17, tried);
    }

    [Fact]
    public void Some_samples_repeat_few_numbers() =>
        Assert.Contains(Samples(nameof(Shapes.Struct)), static numbers => numbers.Distinct().Count() == 1);

    private static IEnumerable<BigInteger[]> Samples(string method, int seed = 1, int most = 377, BigInteger[]? constants = null) =>
        new InputSamples(typeof(Shapes).GetMethod(method)!.GetParameters().Select(static parameter => new InputShape(parameter)), seed, most, constants: constants).All();
}
