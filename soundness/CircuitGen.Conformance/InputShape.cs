using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CircuitGen.Conformance;

/// <summary>What a parameter takes: how many numbers, in which ranges, and how they become its argument.</summary>
public sealed class InputShape
{
    private readonly Type _type;
    private readonly int[] _lengths;

    /// <summary>Reads the parameter and its attributes.</summary>
    public InputShape(ParameterInfo parameter)
    {
        Name = parameter.Name!;
        IsPublic = parameter.GetCustomAttribute<PublicAttribute>() is not null;
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        _type = IsSpan(type) ? type.GetGenericArguments()[0].MakeArrayType() : type;
        IsNullable = !IsSpan(type) && !type.IsValueType;
        _lengths = [.. parameter.GetCustomAttribute<LengthAttribute>()?.Lengths ?? []];
        var range = parameter.GetCustomAttribute<RangeAttribute>();
        Ranges = [.. LeafTypes(_type, 0).Select(leaf => range is null ? Numbers.RangeOf(leaf) : (range.Minimum, range.Maximum))];
        Types = [.. LeafTypes(_type, 0)];
    }

    /// <summary>The parameter's name.</summary>
    public string Name { get; }

    /// <summary>Whether it is a public input.</summary>
    public bool IsPublic { get; }

    /// <summary>Whether its argument may be null.</summary>
    public bool IsNullable { get; }

    /// <summary>Whether it takes an array or span.</summary>
    public bool IsArray => _type.IsArray;

    /// <summary>For each number the parameter takes its least and greatest value.</summary>
    public IReadOnlyList<(BigInteger Low, BigInteger High)> Ranges { get; }

    /// <summary>For each number its C# type.</summary>
    public IReadOnlyList<Type> Types { get; }

    /// <summary>Whether a type is a span.</summary>
    public static bool IsSpan(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Span<>) || type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>));

    /// <summary>The argument that holds these numbers.</summary>
    public object Build(ReadOnlySpan<BigInteger> numbers) => Build(_type, 0, ref numbers, _lengths);

    /// <summary>How a message about one of the numbers must name it: with its index in an array, or its field.</summary>
    public string PlaceOf(int leaf)
    {
        if (!IsArray)
        {
            return Ranges.Count == 1 ? Name : Name + ".";
        }

        var index = new int[_lengths.Length];
        for (int dimension = index.Length - 1, rest = leaf; dimension >= 0; dimension--)
        {
            (rest, index[dimension]) = Math.DivRem(rest, _lengths[dimension]);
        }

        return Name + (_type.GetArrayRank() > 1 ? $"[{string.Join(", ", index)}]" : string.Concat(index.Select(i => $"[{i}]")));
    }

    /// <summary>Arrays that differ from the declared shape in one dimension, with as many zeros as they hold.</summary>
    public IEnumerable<object> WithWrongLengths()
    {
        for (var dimension = 0; dimension < _lengths.Length; dimension++)
        {
            foreach (var wrong in new[] { _lengths[dimension] - 1, _lengths[dimension] + 1 }.Where(length => length >= 0))
            {
                int[] lengths = [.. _lengths];
                lengths[dimension] = wrong;
                var count = lengths.Aggregate(1, (product, length) => product * length);
                ReadOnlySpan<BigInteger> numbers = Enumerable.Repeat(Ranges.Count == 0 ? 0 : Ranges[0].Low, count).ToArray();
                yield return Build(_type, 0, ref numbers, lengths);
            }
        }
    }

    private static object Build(Type type, int dimension, ref ReadOnlySpan<BigInteger> numbers, int[] lengths)
    {
        if (type.IsArray)
        {
            return BuildArray(type, dimension, ref numbers, lengths);
        }

        if (Numbers.IsScalar(type))
        {
            var number = numbers[0];
            numbers = numbers[1..];
            return Numbers.ToScalar(number, type);
        }

        var instance = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var field in Numbers.FieldsOf(type))
        {
            field.SetValue(instance, Build(field.FieldType, 0, ref numbers, []));
        }

        return instance;
    }

    private static Array BuildArray(Type type, int dimension, ref ReadOnlySpan<BigInteger> numbers, int[] lengths)
    {
        var element = type.GetElementType()!;
        var rank = type.GetArrayRank();
        if (rank == 1 && Vectors.Of(element, numbers[..(Numbers.IsScalar(element) ? lengths[dimension] : 0)]) is { } vector)
        {
            numbers = numbers[vector.Length..];
            return vector;
        }

        var array = Array.CreateInstance(element, lengths[dimension..(dimension + rank)]);
        foreach (var index in Indices(array))
        {
            array.SetValue(Build(element, dimension + rank, ref numbers, lengths), index);
        }

        return array;
    }

    private static IEnumerable<int[]> Indices(Array array)
    {
        for (var flat = 0; flat < array.Length; flat++)
        {
            var index = new int[array.Rank];
            for (int dimension = array.Rank - 1, rest = flat; dimension >= 0; dimension--)
            {
                (rest, index[dimension]) = Math.DivRem(rest, array.GetLength(dimension));
            }

            yield return index;
        }
    }

    private IEnumerable<Type> LeafTypes(Type type, int dimension)
    {
        if (type.IsArray)
        {
            var count = _lengths.Skip(dimension).Take(type.GetArrayRank()).Aggregate(1, (product, length) => product * length);
            return Enumerable.Range(0, count).SelectMany(_ => LeafTypes(type.GetElementType()!, dimension + type.GetArrayRank()));
        }

        return Numbers.IsScalar(type) ? [type] : Numbers.FieldsOf(type).SelectMany(field => LeafTypes(field.FieldType, dimension));
    }
}
