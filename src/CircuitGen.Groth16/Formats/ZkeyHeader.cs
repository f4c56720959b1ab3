using System.Buffers.Binary;
using System.Numerics;
using CircuitGen.Curves;
using CircuitGen.Towers;

namespace CircuitGen.Formats;

/// <summary>Section 2 of a .zkey file.</summary>
internal sealed record ZkeyHeader
{
    /// <summary>How many bytes it has.</summary>
    public const int Size = 4 + 32 + 4 + 32 + 12 + (3 * 64) + (3 * 128);

    private const int G1Size = 64;
    private const int G2Size = 128;

    /// <summary>Wires, the constant one included.</summary>
    public required int WireCount { get; init; }

    /// <summary>Public signals, the constant one not included.</summary>
    public required int PublicCount { get; init; }

    /// <summary>The number of points that polynomials are evaluated on: a power of two.</summary>
    public required int DomainSize { get; init; }

    /// <summary>alpha in G1.</summary>
    public required AffinePoint<Fq> Alpha1 { get; init; }

    /// <summary>beta in G1.</summary>
    public required AffinePoint<Fq> Beta1 { get; init; }

    /// <summary>beta in G2.</summary>
    public required AffinePoint<Fq2> Beta2 { get; init; }

    /// <summary>gamma in G2.</summary>
    public required AffinePoint<Fq2> Gamma2 { get; init; }

    /// <summary>delta in G1.</summary>
    public required AffinePoint<Fq> Delta1 { get; init; }

    /// <summary>delta in G2.</summary>
    public required AffinePoint<Fq2> Delta2 { get; init; }

    /// <summary>Reads the section.</summary>
    /// <exception cref="InvalidFormatException">It is over another curve, inconsistent, or a point is not in its group.</exception>
    public static ZkeyHeader Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Size)
        {
            throw new InvalidFormatException($"Section 2 (header) of the .zkey file has {bytes.Length} bytes; expected {Size}, for a key over BN254.");
        }

        RequirePrime(ref bytes, Fq.Modulus, "base");
        RequirePrime(ref bytes, Fr.Modulus, "scalar");
        var wires = ReadCount(ref bytes, "wires");
        var publics = ReadCount(ref bytes, "public signals");
        var domain = ReadCount(ref bytes, "points of the domain");
        if (publics >= wires || !BitOperations.IsPow2(domain) || domain > 1 << 27)
        {
            throw new InvalidFormatException(
                $"The .zkey file's header announces {wires} wires, {publics} public signals and a domain of {domain}; "
                + "expected fewer public signals than wires and a power of two up to 2^27.");
        }

        return new()
        {
            WireCount = wires,
            PublicCount = publics,
            DomainSize = domain,
            Alpha1 = TakeG1(ref bytes, "alpha"),
            Beta1 = TakeG1(ref bytes, "beta"),
            Beta2 = TakeG2(ref bytes, "beta"),
            Gamma2 = TakeG2(ref bytes, "gamma"),
            Delta1 = TakeG1(ref bytes, "delta"),
            Delta2 = TakeG2(ref bytes, "delta"),
        };
    }

    /// <summary>Writes the section.</summary>
    public void Write(Span<byte> destination)
    {
        WritePrime(ref destination, Fq.Modulus);
        WritePrime(ref destination, Fr.Modulus);
        foreach (var count in (ReadOnlySpan<int>)[WireCount, PublicCount, DomainSize])
        {
            BinaryPrimitives.WriteInt32LittleEndian(destination, count);
            destination = destination[4..];
        }

        PointBytes.Write(destination, Alpha1);
        PointBytes.Write(destination[G1Size..], Beta1);
        PointBytes.Write(destination[(2 * G1Size)..], Beta2);
        PointBytes.Write(destination[((2 * G1Size) + G2Size)..], Gamma2);
        PointBytes.Write(destination[((2 * G1Size) + (2 * G2Size))..], Delta1);
        PointBytes.Write(destination[((3 * G1Size) + (2 * G2Size))..], Delta2);
    }

    private static void RequirePrime(ref ReadOnlySpan<byte> bytes, BigInteger expected, string name)
    {
        var prime = new BigInteger(bytes.Slice(4, 32), isUnsigned: true);
        if (BinaryPrimitives.ReadInt32LittleEndian(bytes) != 32 || prime != expected)
        {
            throw new InvalidFormatException($"The key's {name} field has the prime {prime}; only BN254 (bn128) keys are supported.");
        }

        bytes = bytes[36..];
    }

    private static void WritePrime(ref Span<byte> destination, BigInteger prime)
    {
        BinaryPrimitives.WriteInt32LittleEndian(destination, 32);
        prime.TryWriteBytes(destination[4..], out _, isUnsigned: true);
        destination = destination[36..];
    }

    private static int ReadCount(ref ReadOnlySpan<byte> bytes, string name)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        bytes = bytes[4..];
        return count >= 0 ? count : throw new InvalidFormatException($"The .zkey file's header announces {(uint)count} {name}, which is too many.");
    }

    private static AffinePoint<Fq> TakeG1(ref ReadOnlySpan<byte> bytes, string name)
    {
        var point = PointBytes.ReadG1(bytes, name);
        bytes = bytes[G1Size..];
        return point;
    }

    private static AffinePoint<Fq2> TakeG2(ref ReadOnlySpan<byte> bytes, string name)
    {
        var point = PointBytes.ReadG2(bytes, name);
        bytes = bytes[G2Size..];
        return point;
    }
}
