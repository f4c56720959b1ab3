using System.Globalization;
using System.Numerics;
using CircuitGen.Curves;
using CircuitGen.Pairings;
using CircuitGen.Towers;

namespace CircuitGen.Groth16Tests;

/// <summary>Vectors that Ethereum's clients test the precompiled contracts of EIP-196 and EIP-197 with.</summary>
public sealed class PrecompiledContractTests
{
    private const string Generator2 =
        "198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c21800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed"
        + "090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa";

    [Theory]
    [InlineData(
        "2bd3e6d0f3b142924f5ca7b49ce5b9d54c4703d7ae5648e61d02268b1a0a9fb721611ce0a6af85915e2f1d70300909ce2e49dfad4a4619c8390cae66cefdb204",
        "00000000000000000000000000000000000000000000000011138ce750fa15c2",
        "070a8d6a982153cae4be29d434e8faef8a47b274a053f5a4ee2a6c9c13c31e5c031b8ce914eba3a9ffb989f9cdd5b0f01943074bf4f0f315690ec3cec6981afc")]
    [InlineData(
        "070a8d6a982153cae4be29d434e8faef8a47b274a053f5a4ee2a6c9c13c31e5c031b8ce914eba3a9ffb989f9cdd5b0f01943074bf4f0f315690ec3cec6981afc",
        "30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd46",
        "025a6f4181d2b4ea8b724290ffb40156eb0adb514c688556eb79cdea0752c2bb2eff3f31dea215f1eb86023a133a996eb6300b44da664d64251d05381bb8a02e")]
    [InlineData(
        "025a6f4181d2b4ea8b724290ffb40156eb0adb514c688556eb79cdea0752c2bb2eff3f31dea215f1eb86023a133a996eb6300b44da664d64251d05381bb8a02e",
        "183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea3",
        "14789d0d4a730b354403b5fac948113739e276c23e0258d8596ee72f9cd9d3230af18a63153e0ec25ff9f2951dd3fa90ed0197bfef6e2a1a62b5095b9d2b4a27")]
    [InlineData(
        "1a87b0584ce92f4593d161480614f2989035225609f08058ccfa3d0f940febe31a2f3c951f6dadcc7ee9007dff81504b0fcd6d7cf59996efdc33d92bf7f9f8f6",
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "2cde5879ba6f13c0b5aa4ef627f159a3347df9722efce88a9afbb20b763b4c411aa7e43076f6aee272755a7f9b84832e71559ba0d2e0b17d5f9f01755e5b0d11")]
    [InlineData(
        "1a87b0584ce92f4593d161480614f2989035225609f08058ccfa3d0f940febe31a2f3c951f6dadcc7ee9007dff81504b0fcd6d7cf59996efdc33d92bf7f9f8f6",
        "30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000000",
        "1a87b0584ce92f4593d161480614f2989035225609f08058ccfa3d0f940febe3163511ddc1c3f25d396745388200081287b3fd1472d8339d5fecb2eae0830451")]
    [InlineData(
        "039730ea8dff1254c0fee9c0ea777d29a9c710b7e616683f194f18c43b43b869073a5ffcc6fc7a28c30723d6e58ce577356982d65b833a5a5c15bf9024b43d98",
        "0000000000000000000000000000000000000000000000000000000000000009",
        "19f75b9dd68c080a688774a6213f131e3052bd353a304a189d7a2ee367e3c2582612f545fb9fc89fde80fd81c68fc7dcb27fea5fc124eeda69433cf5c46d2d7f")]
    public void Products_are_those_of_contract_7(string point, string scalar, string expected)
    {
        var number = Number(scalar, 0);
        ulong[] limbs = [.. Enumerable.Range(0, 4).Select(i => (ulong)((number >> (64 * i)) & ulong.MaxValue))];
        JacobianPoint<Fq> operand = PointOfG1(point, 0);
        Assert.Equal(PointOfG1(expected, 0), operand.Multiply(limbs).ToAffine());
    }

    [Fact]
    public void Sums_are_those_of_contract_6()
    {
        JacobianPoint<Fq> left = PointOfG1("18b18acfb4c2c30276db5411368e7185b311dd124691610c5d3b74034e093dc9063c909c4720840cb5134cb9f59fa749755796819658d32efc0d288198f37266", 0);
        JacobianPoint<Fq> right = PointOfG1("07c2b7f58a84bd6145f00c9c2bc0bb1a187f20ff2c92963a88019e7c6a014eed06614e20c147e940f2d70da3f74c9a17df361706a4485c742bd6788478fa17d7", 0);
        Assert.Equal(
            PointOfG1("2243525c5efd4b9c3d3c45ac0ca3fe4dd85e830a4ce6b65fa1eeaee202839703301d1d33be6da8e509df21cc35964723180eed7532537db9ae5e7d48f195c915", 0),
            (left + right).ToAffine());
    }

    [Fact]
    public void Sums_with_infinity_and_of_equal_and_opposite_points_are_those_of_contract_6()
    {
        JacobianPoint<Fq> generator = G1.Generator;
        var infinity = JacobianPoint<Fq>.Infinity;
        Assert.Equal(AffinePoint<Fq>.Infinity, (infinity + infinity).ToAffine());
        Assert.Equal(G1.Generator, (generator + infinity).ToAffine());
        Assert.Equal(G1.Generator, (infinity + generator).ToAffine());
        Assert.Equal(AffinePoint<Fq>.Infinity, (generator + -G1.Generator).ToAffine());
        Assert.Equal(
            PointOfG1("030644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd315ed738c0e0a7c92e7845f96b2ae9c0a68a6a449e3538fc7ff3ebf7a5a18a2c4", 0),
            (generator + G1.Generator).ToAffine());
    }

    [Theory]
    [InlineData(
        "1c76476f4def4bb94541d57ebba1193381ffa7aa76ada664dd31c16024c43f593034dd2920f673e204fee2811c678745fc819b55d3e9d294e45c9b03a76aef41"
        + "209dd15ebff5d46c4bd888e51a93cf99a7329636c63514396b4a452003a35bf704bf11ca01483bfa8b34b43561848d28905960114c8ac04049af4b6315a41678"
        + "2bb8324af6cfc93537a2ad1a445cfd0ca2a71acd7ac41fadbf933c2a51be344d120a2a4cf30c1bf9845f20c6fe39e07ea2cce61f0c9bb048165fe5e4de877550"
        + "111e129f1cf1097710d41c4ac70fcdfa5ba2023c6ff1cbeac322de49d1b6df7c2032c61a830e3c17286de9462bf242fca2883585b93870a73853face6a6bf411"
        + Generator2,
        true)]
    [InlineData(
        "1c76476f4def4bb94541d57ebba1193381ffa7aa76ada664dd31c16024c43f593034dd2920f673e204fee2811c678745fc819b55d3e9d294e45c9b03a76aef41"
        + "209dd15ebff5d46c4bd888e51a93cf99a7329636c63514396b4a452003a35bf704bf11ca01483bfa8b34b43561848d28905960114c8ac04049af4b6315a41678"
        + "2bb8324af6cfc93537a2ad1a445cfd0ca2a71acd7ac41fadbf933c2a51be344d120a2a4cf30c1bf9845f20c6fe39e07ea2cce61f0c9bb048165fe5e4de877550"
        + "111e129f1cf1097710d41c4ac70fcdfa5ba2023c6ff1cbeac322de49d1b6df7c103188585e2364128fe25c70558f1560f4f9350baf3959e603cc91486e110936"
        + Generator2,
        false)]
    [InlineData(
        "00000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000002"
        + Generator2
        + "00000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000002"
        + "198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c21800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed"
        + "275dc4a288d1afb3cbb1ac09187524c7db36395df7be3b99e673b13a075a65ec1d9befcd05a5323e6da4d435f3b617cdb3af83285c2df711ef39c01571827f9d",
        true)]
    [InlineData("", true)]
    [InlineData(
        "00000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000002" + Generator2,
        false)]
    public void Pairings_are_those_of_contract_8(string input, bool expected)
    {
        const int PairDigits = 6 * 64;
        var pairs = new List<(AffinePoint<Fq> P, AffinePoint<Fq2> Q)>();
        for (var i = 0; i < input.Length; i += PairDigits)
        {
            var pair = input.Substring(i, PairDigits);
            pairs.Add((PointOfG1(pair, 0), PointOfG2(pair, 2)));
            Assert.True(G1.Contains(pairs[^1].P) && G2.Contains(pairs[^1].Q));
        }

        Assert.Equal(expected, Pairing.ProductIsOne([.. pairs]));
    }

    private static AffinePoint<Fq> PointOfG1(string words, int first) =>
        new(Fq.From(Number(words, first)), Fq.From(Number(words, first + 1)));

    private static AffinePoint<Fq2> PointOfG2(string words, int first) => new(
        new(Fq.From(Number(words, first + 1)), Fq.From(Number(words, first))),
        new(Fq.From(Number(words, first + 3)), Fq.From(Number(words, first + 2))));

    private static BigInteger Number(string words, int index) =>
        BigInteger.Parse("0" + words.AsSpan(64 * index, 64).ToString(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
