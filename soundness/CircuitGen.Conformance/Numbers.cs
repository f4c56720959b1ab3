using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using CircuitGen.Fields;

namespace CircuitGen.Conformance;

/// <summary>C# values as the numbers that a circuit sees, and back.</summary>
public static class Numbers
{
    /// <summary>Whether the type is one number or boolean.</summary>
    public static bool IsScalar(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(Int128) || type == typeof(UInt128);

    /// <summary>The least and greatest value of a scalar type.</summary>
    public static (BigInteger Low, BigInteger High) RangeOf(Type type)
    {
        var number = type.IsEnum ? type.GetEnumUnderlyingType() : type;
        return number == typeof(bool)
            ? (0, 1)
            : (Of(Constant(number, "MinValue")).Single(), Of(Constant(number, "MaxValue")).Single());
    }

    /// <summary>The numbers of a scalar, or of everything an array, tuple, struct or record holds.</summary>
    public static IEnumerable<BigInteger> Of(object? value) => value switch
    {
        bool boolean => [boolean ? 1 : 0],
        char character => [character],
        Enum name => Of(Convert.ChangeType(name, Enum.GetUnderlyingType(name.GetType()), CultureInfo.InvariantCulture)),
        Int128 wide => [wide],
        UInt128 wide => [wide],
        ulong number => [number],
        IConvertible number => [number.ToInt64(CultureInfo.InvariantCulture)],
        IEnumerable items => items.Cast<object?>().SelectMany(Of),
        not null => FieldsOf(value.GetType()).SelectMany(field => Of(field.GetValue(value))),
        null => throw new ArgumentNullException(nameof(value)),
    };

    /// <summary>A number as a value of a scalar type.</summary>
    public static object ToScalar(BigInteger value, Type type) =>
        type.IsEnum ? Enum.ToObject(type, ToScalar(value, type.GetEnumUnderlyingType()))
        : type == typeof(bool) ? !value.IsZero
        : type == typeof(char) ? (char)(ushort)value
        : type == typeof(Int128) ? (Int128)value
        : type == typeof(UInt128) ? (UInt128)value
        : type == typeof(ulong) ? (ulong)value
        : Convert.ChangeType((long)value, type, CultureInfo.InvariantCulture);

    /// <summary>The fields of a type in the order they are declared in.</summary>
    public static FieldInfo[] FieldsOf(Type type) =>
    [
        .. type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).OrderBy(field => field.MetadataToken),
    ];

    /// <summary>The numbers as elements of the field: negative ones count down from the prime.</summary>
    public static BigInteger[] InField(IEnumerable<BigInteger> numbers) =>
        [.. numbers.Select(number => number.Sign < 0 ? number + Scalar.Modulus : number)];

    /// <summary>Elements of the field as numbers.</summary>
    public static BigInteger[] InField(ReadOnlySpan<Scalar> scalars)
    {
        var numbers = new BigInteger[scalars.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = scalars[i].ToBigInteger();
        }

        return numbers;
    }

    private static object? Constant(Type type, string name) =>
        (type.GetField(name)?.GetValue(null)) ?? type.GetProperty(name)!.GetValue(null);
}
