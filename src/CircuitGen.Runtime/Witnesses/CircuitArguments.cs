using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CircuitGen.Witnesses;

/// <summary>Checks the arguments of a witness generator and puts them on the input wires.</summary>
public static partial class CircuitArguments
{
    /// <summary>Checks an array argument and sets its wires; returns its elements for the computation.</summary>
    /// <param name="witness">Where the values go.</param>
    /// <param name="isPublic">Whether these are public inputs.</param>
    /// <param name="firstIndex">The index of the first element among the inputs of its kind.</param>
    /// <param name="values">The argument, flattened.</param>
    /// <param name="length">The number of elements the circuit has.</param>
    /// <param name="minimum">The least allowed value.</param>
    /// <param name="maximum">The greatest allowed value.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="place">C# for the index of an element, where the argument has several dimensions.</param>
    /// <exception cref="ArgumentException">The length or an element is wrong; the message names the parameter and the index.</exception>
    public static TResult[] Inputs<T, TResult>(
        this WitnessBuilder witness, bool isPublic, int firstIndex, ReadOnlySpan<T> values, int length, T minimum, T maximum, string name, Func<int, string>? place = null)
        where T : struct, IBinaryInteger<T>
        where TResult : struct, IBinaryInteger<TResult>
    {
        ArgumentNullException.ThrowIfNull(witness);
        if (values.Length != length)
        {
            throw new ArgumentException($"{name} has {values.Length} elements; the circuit needs {length}.", name);
        }

        var results = new TResult[length];
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] < minimum || values[i] > maximum)
            {
                throw new ArgumentException($"{name}{place?.Invoke(i) ?? $"[{i}]"} is {values[i]}; it must be from {minimum} to {maximum}.", name);
            }

            results[i] = TResult.CreateTruncating(values[i]);
            witness.SetInput(isPublic, firstIndex + i, results[i]);
        }

        return results;
    }

    /// <summary>Checks a single argument and sets its wire; returns it for the computation.</summary>
    /// <exception cref="ArgumentException">The value is not allowed; the message names the parameter.</exception>
    public static TResult Input<T, TResult>(this WitnessBuilder witness, bool isPublic, int index, T value, T minimum, T maximum, string name)
        where T : struct, IBinaryInteger<T>
        where TResult : struct, IBinaryInteger<TResult>
    {
        ArgumentNullException.ThrowIfNull(witness);
        if (value < minimum || value > maximum)
        {
            throw new ArgumentException($"{name} is {value}; it must be from {minimum} to {maximum}.", name);
        }

        var result = TResult.CreateTruncating(value);
        witness.SetInput(isPublic, index, result);
        return result;
    }

    /// <summary>The wires that show an input to be one of <paramref name="count"/> values from <paramref name="minimum"/> on.</summary>
    public static void CheckInput<T>(this WitnessBuilder witness, T value, BigInteger minimum, BigInteger count)
        where T : struct, IBinaryInteger<T> => witness.CheckRange(value - T.CreateTruncating(minimum), count);

    /// <summary>The same for each element of an array.</summary>
    public static void CheckInputs<T>(this WitnessBuilder witness, T[] values, BigInteger minimum, BigInteger count)
        where T : struct, IBinaryInteger<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values)
        {
            witness.CheckInput(value, minimum, count);
        }
    }

    /// <summary>Sets outputs from <paramref name="first"/> on.</summary>
    public static void SetOutputs<T>(this WitnessBuilder witness, int first, T[] values)
        where T : struct, IBinaryInteger<T>
    {
        ArgumentNullException.ThrowIfNull(witness);
        ArgumentNullException.ThrowIfNull(values);
        for (var i = 0; i < values.Length; i++)
        {
            witness.SetOutput(first + i, BigInteger.CreateTruncating(values[i]));
        }
    }

    /// <summary>Checks an array that is said to be an output and sets its wires.</summary>
    /// <param name="witness">Where the values go.</param>
    /// <param name="first">The index of the first element among the outputs.</param>
    /// <param name="values">The array.</param>
    /// <param name="length">The number of elements the circuit has.</param>
    /// <param name="name">The output's name.</param>
    /// <param name="convert">Gives an element as a number.</param>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="ArgumentException">It has another length.</exception>
    public static void SetOutputs<T, TNumber>(this WitnessBuilder witness, int first, T[] values, int length, string name, Converter<T, TNumber> convert)
        where TNumber : struct, IBinaryInteger<TNumber>
    {
        ArgumentNullException.ThrowIfNull(values, name);
        witness.SetOutputs(
            first,
            values.Length == length ? Array.ConvertAll(values, convert) : throw new ArgumentException($"{name} has {values.Length} elements; the circuit gives {length}.", name));
    }

    /// <summary>A rectangular array argument with its elements in row order.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="ArgumentException">It has not the circuit's shape.</exception>
    public static ReadOnlySpan<T> Flatten<T>(Array values, string name, params ReadOnlySpan<int> lengths)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        for (var dimension = 0; dimension < lengths.Length; dimension++)
        {
            if (values.GetLength(dimension) != lengths[dimension])
            {
                throw new ArgumentException(
                    $"{name} has length {values.GetLength(dimension)} in dimension {dimension}; the circuit needs {lengths[dimension]}.", name);
            }
        }

        return MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(values)), values.Length);
    }

    /// <summary>An argument that is an array of arrays, with its innermost rows one after the other.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="ArgumentException">It has not the circuit's shape, or a row is null.</exception>
    public static ReadOnlySpan<T> FlattenRows<T>(Array values, string name, params ReadOnlySpan<int> lengths)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        if (values.Length != lengths[0])
        {
            throw new ArgumentException($"{name} has {values.Length} rows; the circuit needs {lengths[0]}.", name);
        }

        var flat = new T[Count(lengths)];
        FlattenRows<T>(values, name, name, lengths[1..], flat);
        return flat;
    }

    /// <summary>Booleans as the numbers 0 and 1.</summary>
    public static ReadOnlySpan<byte> Numbers(ReadOnlySpan<bool> values) => MemoryMarshal.Cast<bool, byte>(values);

    /// <summary>Enums as the numbers under them.</summary>
    public static ReadOnlySpan<TNumber> Numbers<TEnum, TNumber>(ReadOnlySpan<TEnum> values)
        where TEnum : struct, Enum
        where TNumber : struct => MemoryMarshal.Cast<TEnum, TNumber>(values);

    /// <summary>A copy of an array argument, with copies of its rows where it is an array of arrays, for a method that may write to it.</summary>
    public static T Copy<T>(T values)
        where T : class
    {
        var copy = (Array)((Array)(object)values).Clone();
        if (copy is Array[] rows)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                rows[i] = Copy(rows[i]);
            }
        }

        return (T)(object)copy;
    }

    private static int Count(ReadOnlySpan<int> lengths)
    {
        var count = 1;
        foreach (var length in lengths)
        {
            count *= length;
        }

        return count;
    }

    private static void FlattenRows<T>(Array rows, string path, string name, ReadOnlySpan<int> lengths, Span<T> target)
    {
        var count = Count(lengths);
        for (var i = 0; i < rows.Length; i++)
        {
            var row = (Array?)rows.GetValue(i);
            if (row?.Length != lengths[0])
            {
                throw new ArgumentException($"{path}[{i}] has {row?.Length ?? 0} elements; the circuit needs {lengths[0]}.", name);
            }

            var part = target.Slice(i * count, count);
            if (lengths.Length == 1)
            {
                ((T[])row).CopyTo(part);
            }
            else
            {
                FlattenRows(row, $"{path}[{i}]", name, lengths[1..], part);
            }
        }
    }

    private static void SetInput<T>(this WitnessBuilder witness, bool isPublic, int index, T value)
        where T : struct, IBinaryInteger<T>
    {
        var scalar = typeof(T) == typeof(long)
            ? Fields.Scalar.From((long)(object)value)
            : Fields.Scalar.From(BigInteger.CreateTruncating(value));
        if (isPublic)
        {
            witness.SetPublicInput(index, scalar);
        }
        else
        {
            witness.SetPrivateInput(index, scalar);
        }
    }
}
