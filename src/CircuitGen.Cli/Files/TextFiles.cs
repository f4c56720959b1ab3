using System.Text.Json;

namespace CircuitGen.Cli.Files;

/// <summary>Tells files of text apart.</summary>
internal static class TextFiles
{
    // Keys with thousands of public signals are a few megabytes; what is longer is none of ours.
    private const long MaximumLength = 1L << 28;

    public static FileKind KindOf(string path)
    {
        if (new FileInfo(path).Length > MaximumLength)
        {
            return FileKind.Unknown;
        }

        using var reader = new StreamReader(path);
        var first = reader.ReadLine() ?? "";
        if (first.Split(',') is { Length: 4 } fields && int.TryParse(fields[0], out _) && int.TryParse(fields[1], out _))
        {
            return FileKind.Symbols;
        }

        return first.TrimStart() is ['{' or '[', ..] ? JsonKindOf(path) : FileKind.Unknown;
    }

    private static FileKind JsonKindOf(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Array
                ? FileKind.PublicSignals
                : root.ValueKind != JsonValueKind.Object ? FileKind.Unknown
                : root.TryGetProperty("pi_a", out _) ? FileKind.Proof
                : root.TryGetProperty("vk_alpha_1", out _) ? FileKind.VerificationKey
                : root.TryGetProperty("constraints", out _) && root.TryGetProperty("split", out _) ? FileKind.Report
                : FileKind.Json;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // The latter: a name with half a surrogate pair.
            return FileKind.Unknown;
        }
    }
}
