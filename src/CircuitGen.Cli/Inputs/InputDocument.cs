using System.Text.Json;
using CircuitGen.Cli.Circuits;
using CircuitGen.Cli.Running;

namespace CircuitGen.Cli.Inputs;

/// <summary>A circuit's inputs as JSON: an object with a property for each parameter.</summary>
internal static class InputDocument
{
    /// <summary>The arguments for a circuit's witness generator.</summary>
    /// <param name="circuit">The circuit.</param>
    /// <param name="json">The text.</param>
    /// <param name="source">What messages call it.</param>
    /// <exception cref="ToolException">Something is missing, unknown, of another shape or out of range; the message names it and its index.</exception>
    public static object?[] Read(UserCircuit circuit, string json, string source)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return Read(circuit, document.RootElement, source);
        }
        catch (JsonException problem)
        {
            throw new ToolException($"{source} is no JSON: {problem.Message} {Expected(circuit)}");
        }
        catch (InvalidOperationException problem)
        {
            // A text with half a surrogate pair, which JSON may spell and .NET may not.
            throw new ToolException($"{source} cannot be read: {problem.Message} {Expected(circuit)}");
        }
    }

    /// <summary>What an input must look like, in a sentence.</summary>
    public static string Expected(UserCircuit circuit) => circuit.Parameters.Count == 0
        ? $"{circuit.Report.ShortName} takes no inputs: give {{}}."
        : $"{circuit.Report.ShortName} takes an object with {string.Join(", ", circuit.Parameters.Select(parameter => new InputParameter(parameter).Description))}.";

    private static object?[] Read(UserCircuit circuit, JsonElement root, string source)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new ToolException($"{source} is a JSON {NameOf(root.ValueKind)}. {Expected(circuit)}");
        }

        foreach (var property in root.EnumerateObject())
        {
            if (circuit.Parameters.All(parameter => parameter.Name != property.Name))
            {
                throw new ToolException($"{source} has \"{property.Name}\", which is no parameter. {Expected(circuit)}");
            }
        }

        return [.. circuit.Parameters.Select(parameter => root.TryGetProperty(parameter.Name!, out var value)
            ? new InputParameter(parameter).Read(value)
            : throw new ToolException($"{source} has no \"{parameter.Name}\". {Expected(circuit)}"))];
    }

    private static string NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "array",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "number",
        JsonValueKind.Null => "null",
        _ => "boolean",
    };
}
