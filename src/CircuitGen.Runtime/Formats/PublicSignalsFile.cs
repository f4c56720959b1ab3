using System.Text.Json;
using CircuitGen.Fields;

namespace CircuitGen.Formats;

/// <summary>
/// What a verifier sees, as the public.json files of snarkjs: an array of decimal strings, outputs first, then public inputs.
/// </summary>
public static class PublicSignalsFile
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n" };

    /// <summary>Writes public signals to a file, which is replaced if it exists.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="signals">Outputs, then public inputs: <see cref="Witness.PublicSignals"/>.</param>
    public static void Write(string path, ReadOnlySpan<Scalar> signals) => File.WriteAllText(path, ToJson(signals));

    /// <summary>Public signals as JSON.</summary>
    /// <param name="signals">Outputs, then public inputs: <see cref="Witness.PublicSignals"/>.</param>
    public static string ToJson(ReadOnlySpan<Scalar> signals) =>
        JsonSerializer.Serialize(Array.ConvertAll(signals.ToArray(), static signal => signal.ToString()), Options) + "\n";

    /// <summary>Reads public signals from a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="InvalidFormatException">The file is not an array of decimal strings, each below r.</exception>
    public static Scalar[] Read(string path) => Parse(File.ReadAllText(path));

    /// <summary>Reads public signals from JSON.</summary>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="InvalidFormatException">The text is not an array of decimal strings, each below r.</exception>
    public static Scalar[] Parse(string json)
    {
        string[]? texts;
        try
        {
            texts = JsonSerializer.Deserialize<string[]>(json);
        }
        catch (JsonException exception)
        {
            throw new InvalidFormatException($"Public signals must be a JSON array of decimal strings: {exception.Message}", exception);
        }

        if (texts is null)
        {
            throw new InvalidFormatException("Public signals must be a JSON array of decimal strings, not null.");
        }

        var signals = new Scalar[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            if (!Scalar.TryParse(texts[i], out signals[i]))
            {
                throw new InvalidFormatException($"Public signal {i} is \"{texts[i]}\"; expected decimal digits of a number below r.");
            }
        }

        return signals;
    }
}
