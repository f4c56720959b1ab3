using System.Globalization;
using System.Numerics;
using System.Text.Json;
using CircuitGen.Curves;
using CircuitGen.Towers;

namespace CircuitGen.Formats;

/// <summary>
/// Points as snarkjs writes them to JSON: decimal strings, projective with a last coordinate of 1, and [0, 1, 0] for infinity.
/// </summary>
internal static class PointJson
{
    /// <summary>How snarkjs lays out its files.</summary>
    public static JsonWriterOptions Layout => new() { Indented = true, IndentSize = 1, NewLine = "\n" };

    /// <summary>Writes a property that is a point of G1.</summary>
    public static void Write(Utf8JsonWriter writer, string name, in AffinePoint<Fq> point)
    {
        writer.WritePropertyName(name);
        Write(writer, point);
    }

    /// <summary>Writes a point of G1.</summary>
    public static void Write(Utf8JsonWriter writer, in AffinePoint<Fq> point)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(point.X.ToString());
        writer.WriteStringValue(point.IsInfinity ? "1" : point.Y.ToString());
        writer.WriteStringValue(point.IsInfinity ? "0" : "1");
        writer.WriteEndArray();
    }

    /// <summary>Writes a property that is a point of G2.</summary>
    public static void Write(Utf8JsonWriter writer, string name, in AffinePoint<Fq2> point)
    {
        writer.WriteStartArray(name);
        Write(writer, point.X);
        Write(writer, point.IsInfinity ? Fq2.One : point.Y);
        Write(writer, point.IsInfinity ? Fq2.Zero : Fq2.One);
        writer.WriteEndArray();
    }

    /// <summary>Writes an element of Fq2.</summary>
    public static void Write(Utf8JsonWriter writer, in Fq2 value)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(value.C0.ToString());
        writer.WriteStringValue(value.C1.ToString());
        writer.WriteEndArray();
    }

    /// <summary>Reads a point of G1.</summary>
    /// <exception cref="InvalidFormatException">The element is not such a point, or is off the curve.</exception>
    public static AffinePoint<Fq> ReadG1(JsonElement parent, string name) => ReadG1(Property(parent, name, 3), 0, name);

    /// <summary>Reads a point of G1.</summary>
    /// <exception cref="InvalidFormatException">The element is not such a point, or is off the curve.</exception>
    public static AffinePoint<Fq> ReadG1(JsonElement point, int index, string name)
    {
        RequireArray(point, 3, name, index);
        var z = ReadFq(point[2], name);
        var result = z.IsZero
            ? AffinePoint<Fq>.Infinity
            : RequireAffine(z == Fq.One, name, new AffinePoint<Fq>(ReadFq(point[0], name), ReadFq(point[1], name)));
        return G1.Contains(result) ? result : throw NotInGroup(name, "G1");
    }

    /// <summary>Reads a point of G2.</summary>
    /// <exception cref="InvalidFormatException">The element is not such a point, is off the curve or outside the subgroup.</exception>
    public static AffinePoint<Fq2> ReadG2(JsonElement parent, string name)
    {
        var point = Property(parent, name, 3);
        var z = ReadFq2(point[2], name);
        var result = z.IsZero
            ? AffinePoint<Fq2>.Infinity
            : RequireAffine(z == Fq2.One, name, new AffinePoint<Fq2>(ReadFq2(point[0], name), ReadFq2(point[1], name)));
        return G2.Contains(result) ? result : throw NotInGroup(name, "G2");
    }

    /// <summary>A property that is an array.</summary>
    /// <exception cref="InvalidFormatException">It is missing, no array or of another length.</exception>
    public static JsonElement Property(JsonElement parent, string name, int length)
    {
        if (parent.ValueKind != JsonValueKind.Object || !parent.TryGetProperty(name, out var value))
        {
            throw new InvalidFormatException($"The JSON has no property \"{name}\".");
        }

        RequireArray(value, length, name, 0);
        return value;
    }

    /// <summary>Requires that a property has a value.</summary>
    /// <exception cref="InvalidFormatException">It is missing or has another value.</exception>
    public static void Require(JsonElement parent, string name, string expected)
    {
        if (parent.ValueKind != JsonValueKind.Object || !parent.TryGetProperty(name, out var value)
            || value.ValueKind != JsonValueKind.String || value.GetString() != expected)
        {
            throw new InvalidFormatException($"The JSON's property \"{name}\" must be \"{expected}\": only Groth16 over BN254 (bn128) is supported.");
        }
    }

    /// <summary>Parses JSON and reads what it holds.</summary>
    /// <exception cref="InvalidFormatException">The text is not JSON, or not what is read.</exception>
    public static T Parse<T>(string json, Func<JsonElement, T> read)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return read(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            // The latter two are of text, or of escapes in it, with half a surrogate pair.
            throw new InvalidFormatException($"The text is not JSON: {exception.Message}", exception);
        }
    }

    private static TPoint RequireAffine<TPoint>(bool isAffine, string name, TPoint point) =>
        isAffine ? point : throw new InvalidFormatException($"\"{name}\" must have 1 as its last coordinate, as snarkjs writes points.");

    private static InvalidFormatException NotInGroup(string name, string group) =>
        new($"\"{name}\" is not a point of {group}: the file is damaged or forged. Get it again from its source.");

    private static void RequireArray(JsonElement value, int length, string name, int index)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() != length)
        {
            throw new InvalidFormatException($"\"{name}\" must be an array of {length} (at entry {index}).");
        }
    }

    private static Fq2 ReadFq2(JsonElement value, string name)
    {
        RequireArray(value, 2, name, 0);
        return new(ReadFq(value[0], name), ReadFq(value[1], name));
    }

    private static Fq ReadFq(JsonElement value, string name)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        return text.Length is > 0 and <= 77
            && BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < Fq.Modulus
            ? Fq.From(number)
            : throw new InvalidFormatException($"\"{name}\" holds {value.GetRawText()}; expected a decimal string of a number below the base field's prime.");
    }
}
