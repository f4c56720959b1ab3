using System.Buffers.Binary;
using System.Diagnostics;
using CircuitGen.Formats;

namespace CircuitGen.Soundness.Files;

/// <summary>
/// Feeds damaged files to every reader. A reader may refuse with <see cref="InvalidFormatException"/> and nothing else, must answer fast,
/// and must not allocate more than the file's size times a constant.
/// </summary>
/// <param name="seeds">Valid files, by format.</param>
/// <param name="random">Where the damage comes from.</param>
public sealed class FileCampaign(IReadOnlyList<HostileFormat> seeds, Random random)
{
    /// <summary>Bytes that a reader may allocate for each byte of the file, and for the call itself.</summary>
    private const long BytesPerByte = 64, BytesPerCall = 1 << 16;

    /// <summary>Files tried so far.</summary>
    public long Inputs { get; private set; }

    /// <summary>Files that were read without complaint.</summary>
    public long Accepted { get; private set; }

    /// <summary>Tries a number of files; the first finding, or null.</summary>
    public string? Run(long inputs)
    {
        for (var i = 0L; i < inputs; i++)
        {
            var format = seeds[random.Next(seeds.Count)];
            var bytes = Damage((byte[])format.Valid.Clone());
            if (Try(format, bytes) is { } finding)
            {
                return $"{format.Name}: {finding}\n{Convert.ToHexString(bytes)}";
            }
        }

        return null;
    }

    private string? Try(HostileFormat format, byte[] bytes)
    {
        Inputs++;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        try
        {
            format.Read(bytes);
            Accepted++;
        }
        catch (InvalidFormatException)
        {
            // Refused, as it should be.
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return allocated > BytesPerCall + (BytesPerByte * bytes.Length) ? $"{allocated} bytes allocated for a file of {bytes.Length}"
            : Stopwatch.GetElapsedTime(started) > TimeSpan.FromSeconds(20) ? "too slow"
            : null;
    }

    /// <summary>Damage that knows binary formats: numbers at the edges of their types, parts cut out, doubled, moved, and bytes changed.</summary>
    private byte[] Damage(byte[] bytes)
    {
        for (var i = random.Next(1, 5); i > 0 && bytes.Length > 8; i--)
        {
            var at = random.Next(bytes.Length);
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2 when at + 4 <= bytes.Length:
                    BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), Edge());
                    break;
                case 3 when at + 8 <= bytes.Length:
                    BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(at), ((ulong)Edge() << 32) | Edge());
                    break;
                case 4:
                    bytes = bytes[..at];
                    break;
                case 5:
                    var length = Math.Min(bytes.Length - at, random.Next(1, 80));
                    bytes = [.. bytes[..at], .. bytes[at..(at + length)], .. bytes[at..]];
                    break;
                default:
                    bytes = [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + random.Next(1, 80))..]];
                    break;
            }
        }

        return bytes;
    }

    private uint Edge() => random.Next(6) switch
    {
        0 => 0,
        1 => uint.MaxValue,
        2 => int.MaxValue,
        3 => 1u << random.Next(32),
        _ => (uint)random.Next(64),
    };
}

/// <summary>A reader and a file that it accepts.</summary>
/// <param name="Name">The format.</param>
/// <param name="Valid">A valid file.</param>
/// <param name="Read">Reads it.</param>
public sealed record HostileFormat(string Name, byte[] Valid, Action<byte[]> Read)
{
    /// <summary>All formats that the runtime reads, with files of one circuit.</summary>
    public static IReadOnlyList<HostileFormat> Of(ConstraintSystem system, Witness witness)
    {
        ArgumentNullException.ThrowIfNull(witness);
        var shape = witness.Shape;
        return
        [
            new("r1cs", Bytes(stream => R1csFile.Write(stream, system)), static bytes => R1csFile.Read(bytes)),
            new("wtns", Bytes(stream => WtnsFile.Write(stream, witness)), bytes => WtnsFile.Read(bytes, shape)),
            new("sym", Bytes(stream => SymFile.Write(stream, system)), static bytes => SymFile.Read(new MemoryStream(bytes))),
            new("public.json", System.Text.Encoding.UTF8.GetBytes(PublicSignalsFile.ToJson(witness.PublicSignals)), static bytes => PublicSignalsFile.Parse(System.Text.Encoding.UTF8.GetString(bytes))),
        ];
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
