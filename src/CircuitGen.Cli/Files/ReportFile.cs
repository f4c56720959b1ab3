using System.Text.Json;
using System.Text.Json.Nodes;
using CircuitGen.Cli.Running;

namespace CircuitGen.Cli.Files;

/// <summary>A circuit's report as the build writes it, in JSON.</summary>
internal static class ReportFile
{
    /// <summary>What <paramref name="use"/> makes of the report.</summary>
    /// <exception cref="ToolException">The file is no report.</exception>
    public static T Read<T>(string path, Func<JsonObject, T> use)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path)) is JsonObject report ? use(report) : throw new ToolException($"{path} is no report of a circuit.");
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            // The last three: a text with half a surrogate pair, a number where there should be none, a name that occurs twice.
            throw new ToolException($"{path} is no report of a circuit: {problem.Message}");
        }
    }

    /// <summary>The report's name of its circuit, or the file's where it has none.</summary>
    public static string NameOf(JsonObject report, string path) => report["name"] is JsonValue name ? name.ToString() : path;
}
