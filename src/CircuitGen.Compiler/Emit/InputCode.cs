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

        var element = type.Keyword();
        var flat = (parameter.Lengths.Count, parameter.Indexing) switch
        {
            (1, _) => parameter.Access,
            (_, Indexing.Rectangular) => $"CircuitArguments.Flatten<{element}>({parameter.Access}, \"{parameter.Access}\", [{string.Join(", ", parameter.Lengths)}])",
            _ => $"CircuitArguments.Flatten<{element}>({parameter.Access}, \"{parameter.Access}\", {parameter.Lengths[0]}, {parameter.Lengths[1]})",
        };
        Value = isBoolean ? $"CircuitArguments.Numbers({flat})" : flat;
    }

    /// <summary>The C# type of the numbers; booleans are bytes.</summary>
    public string ElementType { get; }

    /// <summary>The number or span.</summary>
    public string Value { get; }

    /// <summary>The least allowed number.</summary>
    public string Minimum { get; }

    /// <summary>The greatest allowed number.</summary>
    public string Maximum { get; }
}
