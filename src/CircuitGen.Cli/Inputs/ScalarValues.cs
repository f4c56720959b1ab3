using System.Globalization;
using System.Numerics;
using System.Text.Json;
using CircuitGen.Cli.Running;

namespace CircuitGen.Cli.Inputs;

/// <summary>Numbers, booleans, characters and enums, as JSON gives them.</summary>
internal static class ScalarValues
{
    public static bool IsScalar(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(Int128) || type == typeof(UInt128);

    /// <summary>What an array of any depth is made of; the type itself where it is none.</summary>
    public static Type ElementOf(Type type) => type.IsArray ? ElementOf(type.GetElementType()!) : type;

    /// <summary>What C# calls the type.</summary>
    public static string NameOf(Type type) => type == typeof(bool) ? "bool"
        : type == typeof(sbyte) ? "sbyte"
        : type == typeof(byte) ? "byte"
        : type == typeof(short) ? "short"
        : type == typeof(ushort) ? "ushort"
        : type == typeof(int) ? "int"
        : type == typeof(uint) ? "uint"
        : type == typeof(long) ? "long"
        : type == typeof(ulong) ? "ulong"
        : type == typeof(char) ? "char"
        : type.IsEnum ? string.Join("|", type.GetEnumNames())
        : CompositeValues.NameOf(type);

    /// <summary>A value of a type; numbers beyond 2^53 are strings, because JSON readers round them.</summary>
    /// <exception cref="ToolException">It is no such value, or out of range.</exception>
    public static object Read(JsonElement value, Type type, string place, RangeAttribute? range)
    {
        if (type == typeof(bool))
        {
            return value.ValueKind switch
            {
                JsonValueKind.True => true,
                JsonValueKind.False => false,
                _ when TryNumber(value) is { } bit && (bit.IsZero || bit.IsOne) => bit.IsOne,
                _ => throw new ToolException($"{place} is {value.GetRawText()}; it must be true or false."),
            };
        }

        if (type == typeof(char) && value.ValueKind == JsonValueKind.String && value.GetString() is [var character])
        {
            return (char)(ushort)InRange(character, type, place, range);
        }

        if (type.IsEnum && value.ValueKind == JsonValueKind.String && Enum.TryParse(type, value.GetString(), out var named))
        {
            return named;
        }

        var number = TryNumber(value) ?? throw new ToolException($"{place} is {value.GetRawText()}; it must be {(type.IsEnum ? NameOf(type) : "a whole number")}.");
        return Convert(InRange(number, type, place, range), type);
    }

    /// <summary>What a value of a type may be.</summary>
    public static (BigInteger Low, BigInteger High) RangeOf(Type type, RangeAttribute? range) =>
        range is null ? RangeOf(type.IsEnum ? type.GetEnumUnderlyingType() : type) : (range.Minimum, range.Maximum);

    private static BigInteger? TryNumber(JsonElement value)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.String => value.GetString()!,
            _ => "",
        };
        return BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static BigInteger InRange(BigInteger number, Type type, string place, RangeAttribute? range)
    {
        var (low, high) = RangeOf(type, range);
        return number >= low && number <= high ? number : throw new ToolException($"{place} is {number}; it must be from {low} to {high}.");
    }

    private static (BigInteger Low, BigInteger High) RangeOf(Type type)
    {
        if (type == typeof(bool))
        {
            return (0, 1);
        }

        var bits = type == typeof(Int128) || type == typeof(UInt128) ? 128 : type == typeof(char) ? 16 : 8 * System.Runtime.InteropServices.Marshal.SizeOf(type);
        var isSigned = type == typeof(sbyte) || type == typeof(short) || type == typeof(int) || type == typeof(long) || type == typeof(Int128);
        return isSigned
            ? (-(BigInteger.One << (bits - 1)), (BigInteger.One << (bits - 1)) - 1)
            : (0, (BigInteger.One << bits) - 1);
    }

    private static object Convert(BigInteger number, Type type) => type.IsEnum ? Enum.ToObject(type, Convert(number, type.GetEnumUnderlyingType()))
        : type == typeof(sbyte) ? (sbyte)number
        : type == typeof(byte) ? (byte)number
        : type == typeof(short) ? (short)number
        : type == typeof(ushort) ? (ushort)number
        : type == typeof(int) ? (int)number
        : type == typeof(uint) ? (uint)number
        : type == typeof(long) ? (long)number
        : type == typeof(ulong) ? (ulong)number
        : type == typeof(char) ? (char)(ushort)number
        : type == typeof(Int128) ? (Int128)number
        : (object)(UInt128)number;
}
