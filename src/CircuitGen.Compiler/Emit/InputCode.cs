using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Emit;

/// <summary>A parameter's value as the argument checks take it: a number, or a flat span of numbers.</summary>
internal sealed class InputCode
{
    public InputCode(ScalarType type, Parameter parameter)
    {
        var isBoolean = type == ScalarType.Boolean;
        var number = isBoolean ? ScalarType.Byte : type;
        ElementType = number.Keyword();
        Minimum = Literals.Of(parameter.Range.Low, number);
        Maximum = Literals.Of(parameter.Range.High, number);
        if (parameter.Lengths.Count == 0)
        {
            Value = isBoolean ? $"({parameter.Access} ? (byte)1 : (byte)0)" : $"({ElementType}){parameter.Access}";
            return;
        }

        var element = parameter.EnumType.Length > 0 ? parameter.EnumType : type.Keyword();
        var name = parameter.Access.Replace("@", "");
        var flat = (parameter.Lengths.Count, parameter.Indexing) switch
        {
            (1, _) => parameter.Access,
            (_, Indexing.Rectangular) => $"{TypeNames.CircuitArguments}.Flatten<{element}>({parameter.Access}, \"{name}\", [{string.Join(", ", parameter.Lengths)}])",
            _ => $"{TypeNames.CircuitArguments}.FlattenRows<{element}>({parameter.Access}{(parameter.IsSpan ? ".ToArray()" : "")}, \"{name}\", [{string.Join(", ", parameter.Lengths)}])",
        };
        Place = PlaceOf(parameter);
        Value = isBoolean ? $"{TypeNames.CircuitArguments}.Numbers({flat})"
            : parameter.EnumType.Length > 0 ? $"{TypeNames.CircuitArguments}.Numbers<{element}, {ElementType}>({flat})"
            : flat;
    }

    /// <summary>The C# type of the numbers; booleans are bytes.</summary>
    public string ElementType { get; }

    /// <summary>The number or span.</summary>
    public string Value { get; }

    /// <summary>A further argument that writes an index with all its dimensions, or nothing.</summary>
    public string Place { get; } = "";

    /// <summary>The least allowed number.</summary>
    public string Minimum { get; }

    /// <summary>The greatest allowed number.</summary>
    public string Maximum { get; }

    private static string PlaceOf(Parameter parameter)
    {
        if (parameter.Lengths.Count == 1)
        {
            return "";
        }

        var indices = new string[parameter.Lengths.Count];
        var stride = 1;
        for (var dimension = indices.Length - 1; dimension >= 0; dimension--)
        {
            var index = stride == 1 ? "i" : $"i / {stride}";
            indices[dimension] = dimension == 0 ? $"{{{index}}}" : $"{{{index} % {parameter.Lengths[dimension]}}}";
            stride *= parameter.Lengths[dimension];
        }

        return $", static i => $\"[{string.Join(parameter.Indexing == Indexing.Jagged ? "][" : ", ", indices)}]\"";
    }
}
