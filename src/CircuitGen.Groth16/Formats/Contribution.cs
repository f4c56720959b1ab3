using System.Buffers.Binary;
using CircuitGen.Curves;
using CircuitGen.Towers;

namespace CircuitGen.Formats;

/// <summary>One party's step of the second phase, as section 10 of .zkey files records it.</summary>
internal sealed record Contribution
{
    /// <summary>Bytes before the parameters.</summary>
    public const int FixedSize = (3 * 64) + 128 + TranscriptSize + 8;

    /// <summary>Bytes of the transcript's hash.</summary>
    public const int TranscriptSize = 64;

    /// <summary>delta in G1 after the step.</summary>
    public required AffinePoint<Fq> DeltaAfter { get; init; }

    /// <summary>A point s, random.</summary>
    public required AffinePoint<Fq> S { get; init; }

    /// <summary>s times the party's secret factor.</summary>
    public required AffinePoint<Fq> SX { get; init; }

    /// <summary>The point that the transcript hashes to in G2, times the secret factor.</summary>
    public required AffinePoint<Fq2> SpX { get; init; }

    /// <summary>The hash of all that came before, and of s and its multiple.</summary>
    public required byte[] Transcript { get; init; }

    /// <summary>0 for a random contribution, 1 for a random beacon.</summary>
    public required uint Type { get; init; }

    /// <summary>The party's name and a beacon's details, as the file holds them.</summary>
    public required byte[] Parameters { get; init; }

    /// <summary>How many bytes it takes.</summary>
    public int Size => FixedSize + Parameters.Length;

    /// <summary>Reads a contribution and moves on to what follows it.</summary>
    public static Contribution Read(ref ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < FixedSize)
        {
            throw new InvalidFormatException("Section 10 (contributions) of the .zkey file ends within a contribution.");
        }

        var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(FixedSize - 4)..]);
        if (length > bytes.Length - FixedSize)
        {
            throw new InvalidFormatException($"A contribution's parameters claim {length} bytes; section 10 has {bytes.Length - FixedSize} left.");
        }

        var result = new Contribution
        {
            DeltaAfter = PointBytes.ReadG1(bytes, "a contribution's delta"),
            S = PointBytes.ReadG1(bytes[64..], "a contribution's s"),
            SX = PointBytes.ReadG1(bytes[128..], "a contribution's multiple of s"),
            SpX = PointBytes.ReadG2(bytes[192..], "a contribution's proof of knowledge"),
            Transcript = bytes.Slice(320, TranscriptSize).ToArray(),
            Type = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(FixedSize - 8)..]),
            Parameters = bytes.Slice(FixedSize, (int)length).ToArray(),
        };
        bytes = bytes[result.Size..];
        return result;
    }

    /// <summary>Writes the contribution as key files hold it.</summary>
    public void Write(Span<byte> destination)
    {
        PointBytes.Write(destination, DeltaAfter);
        PointBytes.Write(destination[64..], S);
        PointBytes.Write(destination[128..], SX);
        PointBytes.Write(destination[192..], SpX);
        Transcript.CopyTo(destination[320..]);
        BinaryPrimitives.WriteUInt32LittleEndian(destination[(FixedSize - 8)..], Type);
        BinaryPrimitives.WriteInt32LittleEndian(destination[(FixedSize - 4)..], Parameters.Length);
        Parameters.CopyTo(destination[FixedSize..]);
    }
}
