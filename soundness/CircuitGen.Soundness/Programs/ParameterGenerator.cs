using System.Numerics;

namespace CircuitGen.Soundness.Programs;

/// <summary>Random parameters of a circuit: numbers, booleans, enums, structs, arrays of one or two dimensions.</summary>
/// <param name="random">Where the choices come from.</param>
/// <param name="scope">Where the parameters go.</param>
/// <param name="program">The class that declares the types.</param>
internal sealed class ParameterGenerator(Random random, ProgramScope scope, string program)
{
    /// <summary>What each input takes; a struct has one input per field.</summary>
    public List<InputDomain> Inputs { get; } = [];

    /// <summary>The parameters in C#.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>For each parameter the C# that draws an argument from a source <c>s</c>.</summary>
    public List<string> Arguments { get; } = [];

    /// <summary>The C# that draws an argument for a number, a boolean or an array.</summary>
    public static string Argument(InputDomain input, int index) =>
        input.Kind is not { } kind ? $"!s.Next({index}).IsZero"
        : input.Length == 0 ? $"({kind.Keyword})s.Next({index})"
        : input.Rows == 0 ? $"s.NextArray({index}, static v => ({kind.Keyword})v)"
        : $"s.NextRows({index}, static v => ({kind.Keyword})v)";

    public void Add(string name)
    {
        var visibility = random.Next(4) == 0 ? "[Public] " : "";
        switch (random.Next(16))
        {
            case 0 or 1:
                AddInput(new(null, 0, 1, 0), $"{visibility}bool {name}");
                scope.Booleans.Add(name);
                break;
            case 2 or 3 when scope.Types.Structs.Count > 0:
                AddStruct(visibility, name);
                break;
            case 4 when scope.Types.Enums.Count > 0:
                var type = scope.Types.Enums[0];
                Arguments.Add($"({program}.{type.Name})({type.Kind.Keyword})s.Next({Inputs.Count})");
                Inputs.Add(new(type.Kind, type.Kind.Low, type.Kind.High, 0));
                Texts.Add($"{visibility}{type.Name} {name}");
                scope.Scalars.Add(new(name, type.Kind, type.Kind.Low, type.Kind.High, IsWritable: true, type.Name));
                break;
            default:
                AddNumbers(visibility, name);
                break;
        }
    }

    private void AddInput(InputDomain input, string text)
    {
        Arguments.Add(Argument(input, Inputs.Count));
        Inputs.Add(input);
        Texts.Add(text);
    }

    /// <summary>A struct whose fields take all values of their types: it is copied into one that keeps to the intervals of its type.</summary>
    private void AddStruct(string visibility, string name)
    {
        var type = scope.Types.Structs[random.Next(scope.Types.Structs.Count)];
        var fields = new List<string>();
        foreach (var field in type.Fields)
        {
            fields.Add($"({field.Kind.Keyword})s.Next({Inputs.Count})");
            Inputs.Add(new(field.Kind, field.Kind.Low, field.Kind.High, 0));
            scope.Scalars.Add(new($"{name}.{field.Name}", field.Kind, field.Kind.Low, field.Kind.High, IsWritable: false));
        }

        Arguments.Add(type.IsRecord
            ? $"new {program}.{type.Name}({string.Join(", ", fields)})"
            : $"new {program}.{type.Name} {{ {string.Join(", ", fields.Zip(type.Fields, static (value, field) => $"{field.Name} = {value}"))} }}");
        Texts.Add($"{visibility}{type.Name} {name}");
    }

    private void AddNumbers(string visibility, string name)
    {
        var kind = ScalarKind.All[random.Next(ScalarKind.All.Count)];
        var (low, high, range) = (kind.Low, kind.High, "");
        if (random.Next(5) > 1 && kind.Keyword != "char")
        {
            BigInteger a = Bound(kind), b = Bound(kind);
            (low, high) = (BigInteger.Min(a, b), BigInteger.Max(a, b));
            range = $"[Range({ScalarKind.Arithmetic[2].Literal(low)}, {ScalarKind.Arithmetic[2].Literal(high)})] ";
        }

        var length = random.Next(4) == 0 ? random.Next(1, 6) : 0;
        var rows = length > 0 && random.Next(3) == 0 ? random.Next(1, 4) : 0;
        if (length == 0)
        {
            AddInput(new(kind, low, high, 0), $"{visibility}{range}{kind.Keyword} {name}");
            scope.Scalars.Add(new(name, kind, low, high, IsWritable: range.Length == 0));
        }
        else
        {
            var type = rows > 0 ? $"{kind.Keyword}[,]" : random.Next(2) == 0 ? $"{kind.Keyword}[]" : $"ReadOnlySpan<{kind.Keyword}>";
            AddInput(new(kind, low, high, length, rows), $"{visibility}[Length({(rows > 0 ? $"{rows}, " : "")}{length})] {range}{type} {name}");
            scope.Arrays.Add(new(name, kind, length, low, high, IsWritable: false, rows));
        }
    }

    private BigInteger Bound(ScalarKind kind)
    {
        var (low, high) = (BigInteger.Max(kind.Low, long.MinValue), BigInteger.Min(kind.High, long.MaxValue));
        BigInteger bound = random.Next(5) switch
        {
            0 => low,
            1 => high,
            2 => random.Next(-10, 11),
            3 => random.Next(-1000, 1001),
            _ => random.NextInt64() >> random.Next(60),
        };
        return bound < low ? low : bound > high ? high : bound;
    }
}
