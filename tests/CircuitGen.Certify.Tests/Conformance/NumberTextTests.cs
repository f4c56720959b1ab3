using System.Numerics;
using CircuitGen.Conformance;

namespace CircuitGen.Certify.Tests.Conformance;

public sealed class NumberTextTests
{
    [Fact]
    public void Equal_numbers_in_a_row_are_counted() =>
        Assert.Equal("3, -4, 0 x 300, 7, 7, 7", NumberText.List([3, -4, .. Enumerable.Repeat((BigInteger)0, 300), 7, 7, 7]));

    [Fact]
    public void A_long_list_is_cut() =>
        Assert.EndsWith("46, 47, ... (952 more)", NumberText.List([.. Enumerable.Range(0, 1_000).Select(static i => (BigInteger)i)]), StringComparison.Ordinal);

    [Fact]
    public void Arguments_have_their_names() =>
        Assert.Equal("values = [1, 2, 3], isOn = true, pair = (4, 5)", NumberText.Arguments(new(typeof(Shapes).GetMethod(nameof(Shapes.Several))!, typeof(Shapes)), [1, 2, 3, 1, 4, 5]));
}
