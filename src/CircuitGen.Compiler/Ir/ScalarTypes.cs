using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Ir;

/// <summary>What the C# types can hold and how they are written.</summary>
public static class ScalarTypes
{
    /// <summary>Bits of the type; 1 for <c>bool</c>.</summary>
    public static int Bits(this ScalarType type) => type switch
    {
        ScalarType.Boolean => 1,
        ScalarType.SByte or ScalarType.Byte => 8,
        ScalarType.Int16 or ScalarType.UInt16 or ScalarType.Char => 16,
        ScalarType.Int32 or ScalarType.UInt32 => 32,
        ScalarType.Int64 or ScalarType.UInt64 => 64,
        _ => 128,
    };

    /// <summary>Whether the type holds negative numbers.</summary>
    public static bool IsSigned(this ScalarType type) =>
        type is ScalarType.SByte or ScalarType.Int16 or ScalarType.Int32 or ScalarType.Int64 or ScalarType.Int128;

    /// <summary>All values of the type.</summary>
    public static Interval Range(this ScalarType type) => type.IsSigned()
        ? new(-Integer.PowerOfTwo(type.Bits() - 1), Integer.PowerOfTwo(type.Bits() - 1) - Integer.One)
        : new(Integer.Zero, Integer.PowerOfTwo(type.Bits()) - Integer.One);

    /// <summary>The C# keyword or name.</summary>
    public static string Keyword(this ScalarType type) => type switch
    {
        ScalarType.Boolean => "bool",
        ScalarType.SByte => "sbyte",
        ScalarType.Byte => "byte",
        ScalarType.Int16 => "short",
        ScalarType.UInt16 => "ushort",
        ScalarType.Char => "char",
        ScalarType.Int32 => "int",
        ScalarType.UInt32 => "uint",
        ScalarType.Int64 => "long",
        ScalarType.UInt64 => "ulong",
        ScalarType.Int128 => "global::System.Int128",
        _ => "global::System.UInt128",
    };

    /// <summary>The value that C# keeps of <paramref name="value"/> when it wraps around in this type.</summary>
    public static Integer Wrap(this ScalarType type, Integer value)
    {
        var range = type.Range();
        if (range.Low <= value && value <= range.High)
        {
            return value;
        }

        return value - (value - range.Low).FloorDivide(range.Count) * range.Count;
    }
}
