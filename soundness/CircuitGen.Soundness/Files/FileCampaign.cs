using System.Diagnostics;

namespace CircuitGen.Soundness.Files;

/// <summary>
/// Feeds damaged files to every reader. A reader may refuse with <see cref="InvalidFormatException"/> and nothing else, must answer fast,
/// and must not allocate more than the file's size times a constant. What some accepted files hold is used as well.
/// </summary>
/// <param name="seeds">Valid files, by format.</param>
/// <param name="random">Where the damage comes from.</param>
public sealed class FileCampaign(IReadOnlyList<HostileFormat> seeds, Random random)
{
    /// <summary>Bytes that a reader may allocate for each byte of the file, and for the call itself.</summary>
    private const long BytesPerByte = 64, BytesPerCall = 1 << 17;

    private const int UsedEvery = 64;

    /// <summary>Files tried so far.</summary>
    public long Inputs { get; private set; }

    /// <summary>By format: files tried, and files that were read without complaint.</summary>
    public SortedDictionary<string, (long Files, long Accepted)> Accepted { get; } = new(StringComparer.Ordinal);

    /// <summary>Tries a number of files; the first finding, or null.</summary>
    public string? Run(long inputs)
    {
        for (var i = 0L; i < inputs; i++)
        {
            var format = seeds[random.Next(seeds.Count)];
            var bytes = (byte[])format.Valid.Clone();
            bytes = format.IsText && random.Next(2) == 0 ? TextDamage.Of(bytes, random) : BinaryDamage.Of(bytes, random);
            if (Try(format, bytes, isUsed: random.Next(UsedEvery) == 0) is { } finding)
            {
                return $"{format.Name}: {finding}\n{Convert.ToHexString(bytes)}";
            }
        }

        return null;
    }

    private string? Try(HostileFormat format, byte[] bytes, bool isUsed)
    {
        Inputs++;
        var (files, accepted) = Accepted.GetValueOrDefault(format.Name);
        Accepted[format.Name] = (files + 1, accepted);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        try
        {
            format.Read(bytes, isUsed);
            Accepted[format.Name] = (files + 1, accepted + 1);
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
        return !isUsed && allocated > BytesPerCall + (BytesPerByte * bytes.Length) ? $"{allocated} bytes allocated for a file of {bytes.Length}"
            : Stopwatch.GetElapsedTime(started) > TimeSpan.FromSeconds(20) ? "too slow"
            : null;
    }
}
