using CircuitGen.Curves;
using CircuitGen.Pairings;
using CircuitGen.Towers;

namespace CircuitGen.Groth16Tests;

public sealed class PairingTests
{
    [Fact]
    public void Is_bilinear_and_not_degenerate()
    {
        var a = Fr.Random();
        var b = Fr.Random();
        var left = Pairing.Compute(G1.Generator.Multiply(a).ToAffine(), G2.Generator.Multiply(b).ToAffine());
        var right = Pairing.Compute(G1.Generator.Multiply(a * b).ToAffine(), G2.Generator);
        Assert.Equal(left, right);
        Assert.NotEqual(Fq12.One, left);
    }

    [Fact]
    public void Of_opposite_points_multiplies_to_one()
    {
        var p = G1.Generator.Multiply(Fr.Random()).ToAffine();
        var q = G2.Generator.Multiply(Fr.Random()).ToAffine();
        Assert.True(Pairing.ProductIsOne((p, q), (-p, q)));
        Assert.False(Pairing.ProductIsOne((p, q), (p, q)));
        Assert.True(Pairing.ProductIsOne((p, AffinePoint<Fq2>.Infinity), (AffinePoint<Fq>.Infinity, q)));
    }

    [Fact]
    public void Generators_are_in_their_groups()
    {
        Assert.True(G1.Contains(G1.Generator));
        Assert.True(G2.Contains(G2.Generator));
        Assert.True(G2.Contains(AffinePoint<Fq2>.Infinity));
        Assert.False(G1.Contains(new(Fq.One, Fq.One)));
        Assert.False(G2.Contains(new(Fq2.One, Fq2.One)));
    }
}
