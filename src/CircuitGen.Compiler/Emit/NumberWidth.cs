using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Emit;

/// <summary>The number types of witness code, the narrowest first.</summary>
internal enum NumberWidth
{
    Long,
    Int128,
    Big,
}

/// <summary>Which number type an interval needs.</summary>
internal static class NumberWidths
{
    /// <summary>
    /// The narrowest type that holds the interval with a bit to spare, so that gadgets can form a difference or a double in it.
    /// </summary>
    public static NumberWidth Of(Interval range)
    {
        var bits = range.MagnitudeBits();
        return bits <= 62 ? NumberWidth.Long : bits <= 126 ? NumberWidth.Int128 : NumberWidth.Big;
    }

    public static NumberWidth Wider(NumberWidth left, NumberWidth right) => left > right ? left : right;

    public static string Keyword(this NumberWidth width) => width switch
    {
        NumberWidth.Long => "long",
        NumberWidth.Int128 => TypeNames.Int128,
        _ => TypeNames.BigInteger,
    };
}
