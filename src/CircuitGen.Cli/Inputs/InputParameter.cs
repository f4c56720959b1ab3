using System.Numerics;
using System.Reflection;
using System.Text.Json;
using CircuitGen.Cli.Circuits;
using CircuitGen.Cli.Running;

namespace CircuitGen.Cli.Inputs;

/// <summary>A parameter of a circuit, as JSON gives it.</summary>
internal sealed class InputParameter
{
    private readonly string _name;
    private readonly Type _type;
    private readonly RangeAttribute? _range;
    private readonly IReadOnlyList<int> _lengths;

    public InputParameter(ParameterInfo parameter)
    {
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        _type = SpanCaller.SpanElement(type)?.MakeArrayType() ?? type;
        _name = parameter.Name!;
        _range = parameter.GetCustomAttribute<RangeAttribute>();
        _lengths = parameter.GetCustomAttribute<LengthAttribute>()?.Lengths ?? [];
        IsPublic = parameter.GetCustomAttribute<PublicAttribute>() is not null;
    }

    /// <summary>Whether verifiers know it.</summary>
    public bool IsPublic { get; }

    /// <summary>What each number in it may be, in the order of the circuit's wires.</summary>
    public IEnumerable<(BigInteger Low, BigInteger High)> Ranges => RangesOf(_type);

    /// <summary>For example <c>"pixels" (private, 324 of byte from 0 to 1)</c>.</summary>
    public string Description
    {
        get
        {
            var element = ScalarValues.ElementOf(_type);
            var count = _lengths.Count == 0 ? "" : $"{string.Join(" x ", _lengths)} of ";
            var range = _range is null ? "" : $" from {_range.Minimum} to {_range.Maximum}";
            return $"\"{_name}\" ({(IsPublic ? "public" : "private")}, {count}{ScalarValues.NameOf(element)}{range})";
        }
    }

    /// <summary>The argument; an array where the parameter is a span.</summary>
    /// <exception cref="ToolException">The JSON is of another shape, or a number is out of range.</exception>
    public object Read(JsonElement value) => Read(value, _type, _name, 0);

    private IEnumerable<(BigInteger Low, BigInteger High)> RangesOf(Type type) =>
        ScalarValues.IsScalar(type) ? [ScalarValues.RangeOf(type, _range)]
        : type.IsArray ? Enumerable.Repeat(ScalarValues.RangeOf(ScalarValues.ElementOf(type), _range), _lengths.Aggregate(1, (count, length) => count * length))
        : CompositeValues.PartsOf(type).SelectMany(RangesOf);

    private object Read(JsonElement value, Type type, string place, int dimension)
    {
        if (ScalarValues.IsScalar(type))
        {
            return ScalarValues.Read(value, type, place, _range);
        }

        if (!type.IsArray)
        {
            return CompositeValues.Read(value, type, place, (part, partType, partPlace) => Read(part, partType, partPlace, dimension));
        }

        var rank = type.GetArrayRank();
        var shape = new int[rank];
        var elements = new List<object>();
        Collect(value, type.GetElementType()!, place, dimension, shape, 0, elements);
        var array = Array.CreateInstance(type.GetElementType()!, shape);
        Fill(array, shape, elements);
        return array;
    }

    private void Collect(JsonElement value, Type element, string place, int dimension, int[] shape, int level, List<object> elements)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            throw new ToolException($"{place} is {value.GetRawText()}; it must be an array. Give {Description}.");
        }

        var length = value.GetArrayLength();
        if (dimension + level < _lengths.Count && length != _lengths[dimension + level])
        {
            throw new ToolException($"{place} has {length} elements; the circuit needs {_lengths[dimension + level]}.");
        }

        shape[level] = length;
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            var itemPlace = $"{place}[{index++}]";
            if (level == shape.Length - 1)
            {
                elements.Add(Read(item, element, itemPlace, dimension + shape.Length));
            }
            else
            {
                Collect(item, element, itemPlace, dimension, shape, level + 1, elements);
            }
        }
    }

    private static void Fill(Array array, int[] shape, List<object> elements)
    {
        var index = new int[shape.Length];
        foreach (var element in elements)
        {
            array.SetValue(element, index);
            for (var level = shape.Length - 1; level >= 0 && ++index[level] == shape[level]; level--)
            {
                index[level] = 0;
            }
        }
    }
}
