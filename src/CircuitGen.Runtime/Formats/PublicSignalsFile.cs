using System.Text;
using System.Text.Json;
using CircuitGen.Fields;

namespace CircuitGen.Formats;

/// <summary>
/// What a verifier sees, as the public.json files of snarkjs: an array of decimal strings, outputs first, then public inputs.
/// </summary>
public static class PublicSignalsFile
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, IndentSize = 1, NewLine = "\n" };

    /// <summary>Writes public signals to a file, which is replaced if it exists.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="signals">Outputs, then public inputs: <see cref="Witness.PublicSignals"/>.</param>
    public static void Write(string path, ReadOnlySpan<Scalar> signals) => File.WriteAllText(path, ToJson(signals));

    /// <summary>Public signals as JSON.</summary>
    /// <param name="signals">Outputs, then public inputs: <see cref="Witness.PublicSignals"/>.</param>
    public static string ToJson(ReadOnlySpan<Scalar> signals)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Layout))
        {
            writer.WriteStartArray();
            foreach (var signal in signals)
            {
                writer.WriteStringValue(signal.ToString());
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>Reads public signals from a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="InvalidFormatException">The file is not an array of decimal strings, each below r.</exception>
    public static Scalar[] Read(string path) => Parse(File.ReadAllText(path));

    /// <summary>Reads public signals from JSON.</summary>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="InvalidFormatException">The text is not an array of decimal strings, each below r.</exception>
    public static Scalar[] Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return Signals(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            // The latter two are of text, or of escapes in it, with half a surrogate pair.
            throw new InvalidFormatException($"Public signals must be a JSON array of decimal strings: {exception.Message}", exception);
        }
    }

    private static Scalar[] Signals(JsonElement array)
    {
        if (array.ValueKind != JsonValueKind.Array)
        {
            throw new InvalidFormatException($"Public signals must be a JSON array of decimal strings, not {array.GetRawText()}.");
        }

        var signals = new Scalar[array.GetArrayLength()];
        var next = 0;
        foreach (var text in array.EnumerateArray())
        {
            if (text.ValueKind != JsonValueKind.String || !Scalar.TryParse(text.GetString(), out signals[next]))
            {
                throw new InvalidFormatException($"Public signal {next} is {text.GetRawText()}; expected a string with the decimal digits of a number below r.");
            }

            next++;
        }

        return signals;
    }
}
