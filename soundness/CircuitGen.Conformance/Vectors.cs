using System.Numerics;

namespace CircuitGen.Conformance;

/// <summary>Arrays of numbers, made without boxing every element: an image has hundreds.</summary>
internal static class Vectors
{
    /// <summary>An array of the type's values; null where the type is none of C#'s integers of up to 64 bits.</summary>
    public static Array? Of(Type element, ReadOnlySpan<BigInteger> numbers) => element.IsEnum ? null : Type.GetTypeCode(element) switch
    {
        TypeCode.Byte => Of<byte>(numbers),
        TypeCode.SByte => Of<sbyte>(numbers),
        TypeCode.Int16 => Of<short>(numbers),
        TypeCode.UInt16 => Of<ushort>(numbers),
        TypeCode.Int32 => Of<int>(numbers),
        TypeCode.UInt32 => Of<uint>(numbers),
        TypeCode.Int64 => Of<long>(numbers),
        TypeCode.UInt64 => Of<ulong>(numbers),
        _ => null,
    };

    private static T[] Of<T>(ReadOnlySpan<BigInteger> numbers)
        where T : struct, INumberBase<T>
    {
        var array = new T[numbers.Length];
        for (var i = 0; i < array.Length; i++)
        {
            array[i] = T.CreateChecked(numbers[i]);
        }

        return array;
    }
}
