using CircuitGen.Soundness.Programs;

namespace CircuitGen.Soundness.Idioms.Signatures;

/// <summary>How a circuit returns what its idioms gave: numbers, tuples, arrays, structs of all kinds, <c>out</c> parameters, chosen by branches or not.</summary>
internal static class Results
{
    /// <summary>Writes the end of the body; the return type, and further parameters.</summary>
    public static (string Type, IReadOnlyList<string> Parameters) Write(Body body, IReadOnlyList<ScalarVariable> values)
    {
        var first = values[0];
        var type = $"{first.Kind.Keyword}[]";
        var elements = string.Join(", ", values.Select(value => $"unchecked(({first.Kind.Keyword}){value.Name})"));
        var tuple = $"({string.Join(", ", values.Select(static value => value.Kind.Keyword))}{(values.Count == 1 ? ", int" : "")})";
        var tupled = $"({string.Join(", ", values.Select(static value => value.Name))}{(values.Count == 1 ? ", 7" : "")})";
        switch (body.Random.Next(10))
        {
            case 0 or 1:
                return Outs(body, values);
            case 2:
                body.Add($"return {tupled};");
                return (tuple, []);
            case 3:
                body.Add($"return {body.Pick([$"new {type} {{ {elements} }}", $"[{elements}]"])};");
                return (type, []);
            case 4:
                body.Add($"if ({body.Bool()}) return [{elements}, 1]; return new {type} {{ 2, {elements} }};");
                return (type, []);
            case 5:
                body.Add($"return {body.Bool()} ? {tupled} : {(values.Count == 1 ? $"({first.Name}, 8)" : tupled)};");
                return (tuple, []);
            case 6 or 7:
                return Struct(body, values);
            default:
                return Single(body, values);
        }
    }

    private static (string Type, IReadOnlyList<string> Parameters) Single(Body body, IReadOnlyList<ScalarVariable> values)
    {
        if (values.Count == 1)
        {
            body.Add($"return {values[0].Name};");
            return (values[0].Kind.Keyword, []);
        }

        body.Add($"return unchecked({string.Join(" + ", values.Select(static (value, i) => $"(long){value.Name} * {1 + (i * 1000003)}"))});");
        return ("long", []);
    }

    private static (string Type, IReadOnlyList<string> Parameters) Outs(Body body, IReadOnlyList<ScalarVariable> values)
    {
        var outs = values.Skip(body.OneIn(2) ? 0 : 1).Select(value => (Value: value, Name: body.Name())).ToArray();
        foreach (var (value, name) in outs)
        {
            body.Add($"{name} = {value.Name};");
        }

        if (outs.Length < values.Count)
        {
            body.Add($"return {values[0].Name};");
        }

        return (outs.Length < values.Count ? values[0].Kind.Keyword : "void", [.. outs.Select(static pair => $"out {pair.Value.Kind.Keyword} {pair.Name}")]);
    }

    private static (string Type, IReadOnlyList<string> Parameters) Struct(Body body, IReadOnlyList<ScalarVariable> values)
    {
        var type = body.Program.Name();
        var fields = values.Select(value => (value.Kind.Keyword, Name: body.Program.Name(), Value: value.Name)).ToArray();
        var assigned = string.Join(", ", fields.Select(static field => $"{field.Name} = {field.Value}"));
        var positional = string.Join(", ", fields.Select(static field => field.Value));
        var parameters = string.Join(", ", fields.Select(static (field, i) => $"{field.Keyword} p{i}"));
        var swapped = fields.Length > 1 && fields[0].Keyword == fields[1].Keyword && body.OneIn(2) ? new[] { 1, 0 } : [0, 1];
        var copies = string.Concat(fields.Select((field, i) => $"{field.Name} = p{(i < 2 ? swapped[i] : i)}; "));
        var (declaration, creation) = body.Random.Next(body.Program.Settings.IsNewest ? 8 : 7) switch
        {
            0 => ($"public struct {type} {{ {string.Concat(fields.Select(static field => $"public {field.Keyword} {field.Name}; "))}}}", $"new {type} {{ {assigned} }}"),
            1 => ($"public record struct {type}({string.Join(", ", fields.Select(static field => $"{field.Keyword} {field.Name}"))});", $"new {type}({positional})"),
            2 => ($"public readonly struct {type} {{ {Getters(fields, "get;")}public {type}({parameters}) {{ {copies}}} }}", $"new {type}({positional})"),
            3 => ($"public struct {type} {{ {Getters(fields, "get; init;")}}}", $"new {type} {{ {assigned} }}"),
            4 => ($"public struct {type}({parameters}) {{ {string.Concat(fields.Select(static (field, i) => $"public {field.Keyword} {field.Name} = p{i}; "))}}}", $"new {type}({positional})"),
            5 => ($"public readonly struct {type} {{ {Getters(fields, "get;")}public {type}({parameters}) {{ {string.Concat(fields.Select(static (field, i) => $"{field.Name} = unchecked(({field.Keyword})(p{i} {(i % 2 == 0 ? "+ 1" : "^ 1")})); "))}}} }}", $"new {type}({positional})"),
            7 => ($"public struct {type} {{ {string.Concat(fields.Select(static field => $"public {field.Keyword} {field.Name} {{ get; set => field = unchecked(({field.Keyword})(value + 1)); }} "))}}}", $"new {type} {{ {assigned} }}"),
            _ => ($"public sealed record {type}({string.Join(", ", fields.Select(static field => $"{field.Keyword} {field.Name}"))});", $"new {type}({positional})"),
        };
        body.Program.Type(declaration);
        body.Add(body.OneIn(3) ? $"if ({body.Bool()}) return {creation}; return {creation};" : $"return {creation};");
        return (type, []);
    }

    private static string Getters((string Keyword, string Name, string Value)[] fields, string accessors) =>
        string.Concat(fields.Select(field => $"public {field.Keyword} {field.Name} {{ {accessors} }} "));
}
