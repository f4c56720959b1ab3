using CircuitGen.Curves;
using CircuitGen.MultiScalarMultiplication;

namespace CircuitGen.Groth16Tests;

public sealed class MultiScalarMultiplicationTests
{
    public static TheoryData<int, string> Inputs
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var length in new[] { 0, 1, 2, 7, 100, 1000 })
            {
                foreach (var kind in new[] { "full", "bits", "small", "mixed", "same" })
                {
                    data.Add(length, kind);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Agrees_with_the_naive_sum_in_G1(int length, string kind)
    {
        var points = Enumerable.Range(0, length).Select(i => PointOfG1(i, kind)).ToArray();
        var scalars = Enumerable.Range(0, length).Select(i => ScalarOf(i, kind)).ToArray();
        var expected = JacobianPoint<Fq>.Infinity;
        for (var i = 0; i < length; i++)
        {
            expected += points[i].Multiply(scalars[i]);
        }

        var actual = MultiScalarProduct<Fq>.Compute(points, Array.ConvertAll(scalars, scalar => scalar.ToCanonical()));
        Assert.True(expected.IsSamePoint(actual));
    }

    [Theory]
    [InlineData(300, "full")]
    [InlineData(300, "mixed")]
    [InlineData(50, "same")]
    public void Agrees_with_the_naive_sum_in_G2(int length, string kind)
    {
        var points = Enumerable.Range(0, length)
            .Select(i => kind == "same" ? G2.Generator : G2.Generator.Multiply(Fr.Random()).ToAffine()).ToArray();
        var scalars = Enumerable.Range(0, length).Select(i => ScalarOf(i, kind)).ToArray();
        var expected = JacobianPoint<CircuitGen.Towers.Fq2>.Infinity;
        for (var i = 0; i < length; i++)
        {
            expected += points[i].Multiply(scalars[i]);
        }

        var canonical = Array.ConvertAll(scalars, scalar => scalar.ToCanonical());
        Assert.True(expected.IsSamePoint(MultiScalarProduct<CircuitGen.Towers.Fq2>.Compute(points, canonical)));
    }

    private static AffinePoint<Fq> PointOfG1(int i, string kind) =>
        kind == "same" ? (i % 3 == 0 ? -G1.Generator : G1.Generator)
        : kind == "mixed" && i % 7 == 0 ? AffinePoint<Fq>.Infinity
        : kind == "mixed" && i % 11 == 0 ? G1.Generator
        : G1.Generator.Multiply(Fr.Random()).ToAffine();

    private static Fr ScalarOf(int i, string kind) => kind switch
    {
        "bits" => Fr.From((ulong)(i & 1)),
        "small" => Fr.From((ulong)i * 37),
        "same" => Fr.From((ulong)(i % 5)),
        "mixed" => (i % 6) switch
        {
            0 => Fr.Zero,
            1 => Fr.One,
            2 => -Fr.One,
            3 => -Fr.From((ulong)i),
            4 => Fr.From((Fr.Modulus - 1) / 2) + Fr.From((ulong)(i & 1)),
            _ => Fr.Random(),
        },
        _ => Fr.Random(),
    };
}
