using System.Buffers.Binary;

namespace CircuitGen.Formats;

/// <summary>Section 10 of a .zkey file: the hash of the circuit's key before the second phase, and who contributed to it.</summary>
/// <param name="CircuitHash">64 bytes.</param>
/// <param name="Contributions">The contributions, the first one first.</param>
internal sealed record ContributionRecord(byte[] CircuitHash, IReadOnlyList<Contribution> Contributions)
{
    /// <summary>Bytes of the circuit's hash.</summary>
    public const int HashSize = 64;

    /// <summary>How many bytes the section takes.</summary>
    public int Size => HashSize + sizeof(uint) + Contributions.Sum(contribution => contribution.Size);

    /// <summary>
    /// Whether the key comes from <see cref="Groth16.SetupForDevelopment"/>. The stamp is where the circuit's hash would be,
    /// because all tools hand that on when somebody contributes, which does not make such a key any safer.
    /// </summary>
    public bool IsDevelopmentKey => CircuitHash.AsSpan().SequenceEqual(DevelopmentStamp);

    /// <summary>What development keys have in place of a hash.</summary>
    public static ReadOnlySpan<byte> DevelopmentStamp => "INSECURE DEVELOPMENT KEY, made by one party: proves nothing. v1 "u8;

    /// <summary>Reads the section.</summary>
    public static ContributionRecord Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HashSize + sizeof(uint))
        {
            throw new InvalidFormatException($"Section 10 (contributions) of the .zkey file has {bytes.Length} bytes; it needs {HashSize + sizeof(uint)} at least.");
        }

        var hash = bytes[..HashSize].ToArray();
        var count = BinaryPrimitives.ReadUInt32LittleEndian(bytes[HashSize..]);
        bytes = bytes[(HashSize + sizeof(uint))..];
        if (count > bytes.Length / Contribution.FixedSize)
        {
            throw new InvalidFormatException($"Section 10 of the .zkey file announces {count} contributions, more than its {bytes.Length} bytes can hold.");
        }

        var contributions = new Contribution[count];
        for (var i = 0; i < contributions.Length; i++)
        {
            contributions[i] = Contribution.Read(ref bytes);
        }

        return new(hash, contributions);
    }

    /// <summary>Writes the section.</summary>
    public void Write(Span<byte> destination)
    {
        CircuitHash.CopyTo(destination);
        BinaryPrimitives.WriteInt32LittleEndian(destination[HashSize..], Contributions.Count);
        destination = destination[(HashSize + sizeof(uint))..];
        foreach (var contribution in Contributions)
        {
            contribution.Write(destination);
            destination = destination[contribution.Size..];
        }
    }
}
