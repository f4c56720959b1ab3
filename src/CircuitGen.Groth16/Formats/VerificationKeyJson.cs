using System.Text;
using System.Text.Json;
using CircuitGen.Pairings;
using CircuitGen.Towers;

namespace CircuitGen.Formats;

/// <summary>verification_key.json, as snarkjs has it.</summary>
internal static class VerificationKeyJson
{
    /// <summary>What development keys have and other tools ignore.</summary>
    private const string DevelopmentProperty = "insecure_development_key";

    /// <summary>The key as JSON.</summary>
    public static string Write(VerificationKey key)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, PointJson.Layout))
        {
            writer.WriteStartObject();
            writer.WriteString("protocol", "groth16");
            writer.WriteString("curve", "bn128");
            writer.WriteNumber("nPublic", key.PublicCount);
            PointJson.Write(writer, "vk_alpha_1", key.Alpha1);
            PointJson.Write(writer, "vk_beta_2", key.Beta2);
            PointJson.Write(writer, "vk_gamma_2", key.Gamma2);
            PointJson.Write(writer, "vk_delta_2", key.Delta2);
            WritePairing(writer, Pairing.Compute(key.Alpha1, key.Beta2));
            writer.WriteStartArray("IC");
            foreach (var point in key.PublicSignals)
            {
                PointJson.Write(writer, point);
            }

            writer.WriteEndArray();
            if (key.IsDevelopmentKey)
            {
                writer.WriteBoolean(DevelopmentProperty, true);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Reads a key and checks its points; vk_alphabeta_12 follows from them and is not read.</summary>
    /// <exception cref="InvalidFormatException">The text is not a key, or a point is not in its group.</exception>
    public static VerificationKey Read(string json) => PointJson.Parse(json, Read);

    private static VerificationKey Read(JsonElement root)
    {
        PointJson.Require(root, "protocol", "groth16");
        PointJson.Require(root, "curve", "bn128");
        if (!root.TryGetProperty("nPublic", out var count) || count.ValueKind != JsonValueKind.Number
            || !count.TryGetInt32(out var publics) || publics is < 0 or int.MaxValue)
        {
            throw new InvalidFormatException("The JSON's property \"nPublic\" must be the number of public signals.");
        }

        var signals = PointJson.Property(root, "IC", publics + 1);
        return new(
            PointJson.ReadG1(root, "vk_alpha_1"),
            PointJson.ReadG2(root, "vk_beta_2"),
            PointJson.ReadG2(root, "vk_gamma_2"),
            PointJson.ReadG2(root, "vk_delta_2"),
            [.. signals.EnumerateArray().Select(static (point, i) => PointJson.ReadG1(point, i, "IC"))],
            root.TryGetProperty(DevelopmentProperty, out var stamp) && stamp.ValueKind == JsonValueKind.True);
    }

    private static void WritePairing(Utf8JsonWriter writer, in Fq12 value)
    {
        writer.WriteStartArray("vk_alphabeta_12");
        foreach (var half in (ReadOnlySpan<Fq6>)[value.C0, value.C1])
        {
            writer.WriteStartArray();
            PointJson.Write(writer, half.C0);
            PointJson.Write(writer, half.C1);
            PointJson.Write(writer, half.C2);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
