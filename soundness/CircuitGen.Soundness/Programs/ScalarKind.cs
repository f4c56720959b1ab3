using System.Globalization;
using System.Numerics;

namespace CircuitGen.Soundness.Programs;

/// <summary>An integer type of C#.</summary>
/// <param name="Keyword">Its name.</param>
/// <param name="Bits">Its width.</param>
/// <param name="IsSigned">Whether it has a sign.</param>
public sealed record ScalarKind(string Keyword, int Bits, bool IsSigned)
{
    /// <summary>32 bits and a sign: what smaller types are promoted to.</summary>
    public static ScalarKind Int { get; } = new("int", 32, true);

    /// <summary>Types that C# computes in.</summary>
    public static IReadOnlyList<ScalarKind> Arithmetic { get; } =
        [Int, new("uint", 32, false), new("long", 64, true), new("ulong", 64, false), new("Int128", 128, true), new("UInt128", 128, false)];

    /// <summary>All integer types.</summary>
    public static IReadOnlyList<ScalarKind> All { get; } =
        [new("char", 16, false), new("sbyte", 8, true), new("byte", 8, false), new("short", 16, true), new("ushort", 16, false), .. Arithmetic];

    /// <summary>The least value.</summary>
    public BigInteger Low => IsSigned ? -(BigInteger.One << (Bits - 1)) : 0;

    /// <summary>The greatest value.</summary>
    public BigInteger High => (BigInteger.One << (IsSigned ? Bits - 1 : Bits)) - 1;

    /// <summary>Whether the type holds these values.</summary>
    public bool Holds(BigInteger low, BigInteger high) => Low <= low && high <= High;

    /// <summary>A constant of this type, in C#.</summary>
    public string Literal(BigInteger value)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        return Keyword switch
        {
            "int" => value == Low ? "int.MinValue" : value.Sign < 0 ? $"({digits})" : digits,
            "uint" => digits + "u",
            "long" => value == Low ? "long.MinValue" : value.Sign < 0 ? $"({digits}L)" : digits + "L",
            "ulong" => digits + "UL",
            "Int128" or "UInt128" when value == High => Keyword + ".MaxValue",
            "Int128" when value == Low => "Int128.MinValue",
            "Int128" or "UInt128" when value.GetBitLength() > 62 => Wide(value),
            _ => $"({Keyword})({digits})",
        };
    }

    /// <summary>Beyond 64 bits C# has no literals: the upper and the lower half.</summary>
    private string Wide(BigInteger value) =>
        $"(({Keyword})({value >> 64}{(IsSigned ? "L" : "UL")}) * ({Keyword})(4294967296) * ({Keyword})(4294967296) + ({Keyword})({value & ulong.MaxValue}UL))";
}
