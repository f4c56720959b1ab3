using System.Text;
using System.Text.Json;

namespace CircuitGen.Formats;

/// <summary>proof.json, as snarkjs has it.</summary>
internal static class ProofJson
{
    /// <summary>The proof as JSON.</summary>
    public static string Write(Proof proof)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, PointJson.Layout))
        {
            writer.WriteStartObject();
            PointJson.Write(writer, "pi_a", proof.A);
            PointJson.Write(writer, "pi_b", proof.B);
            PointJson.Write(writer, "pi_c", proof.C);
            writer.WriteString("protocol", "groth16");
            writer.WriteString("curve", "bn128");
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Reads a proof and checks its points.</summary>
    /// <exception cref="InvalidFormatException">The text is not a proof, or a point is not in its group.</exception>
    public static Proof Read(string json) => PointJson.Parse(json, Read);

    private static Proof Read(JsonElement root)
    {
        PointJson.Require(root, "protocol", "groth16");
        if (root.TryGetProperty("curve", out _))
        {
            // rapidsnark's first versions left the curve out.
            PointJson.Require(root, "curve", "bn128");
        }

        return new(PointJson.ReadG1(root, "pi_a"), PointJson.ReadG2(root, "pi_b"), PointJson.ReadG1(root, "pi_c"), isChecked: true);
    }
}
