using System.Numerics;
using CircuitGen.Conformance;

namespace CircuitGen.Certify.Tests.Conformance;

public sealed class InputReductionTests
{
    [Fact]
    public void What_does_not_matter_becomes_nothing_and_the_rest_small()
    {
        BigInteger[] numbers = [.. Enumerable.Range(1, 40).Select(static i => (BigInteger)(i * 1_000))];
        var smallest = new InputReduction(static changed => changed[17] > 100, most: 300).Reduce(numbers, [.. numbers.Select(static _ => ((BigInteger)0, (BigInteger)100_000))]);

        Assert.All(smallest.Where(static (_, leaf) => leaf != 17), static number => Assert.Equal(0, number));
        Assert.InRange(smallest[17], 101, 202);
    }

    [Fact]
    public void Numbers_stay_in_their_ranges() =>
        Assert.Equal([5, -3], new InputReduction(static _ => true, most: 100).Reduce([90, -80], [(5, 100), (-90, -3)]));

    [Fact]
    public void It_ends_after_as_many_tries_as_it_may_make()
    {
        var tries = 0;
        new InputReduction(_ => ++tries < 0, most: 10).Reduce([.. Enumerable.Repeat((BigInteger)9, 100)], [.. Enumerable.Repeat(((BigInteger)0, (BigInteger)9), 100)]);

        Assert.Equal(10, tries);
    }
}
