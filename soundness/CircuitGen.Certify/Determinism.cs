using CircuitGen.Certificates;
using CircuitGen.Formats;

namespace CircuitGen.Certify;

/// <summary>Law 3 for one circuit: the certificate checker gets the file that a verifier's setup would get, and nothing else.</summary>
public static class Determinism
{
    /// <summary>Circuits of more non-zeros, whose file may be beyond 256 MB, go by way of the disk.</summary>
    private const long MostInMemory = 5_000_000;

    // Upper bounds of what was measured, on circuits of long rows and of short ones.
    private const long BytesPerNonZero = 100, BytesPerConstraint = 1_000, MostBytes = 8L << 30;

    /// <summary>Whether certifying the circuit takes no more than 8 GB of memory.</summary>
    public static bool IsWithinReach(ConstraintSystem system)
    {
        ArgumentNullException.ThrowIfNull(system);
        return (BytesPerNonZero * system.NonZeros) + (BytesPerConstraint * system.ConstraintCount) <= MostBytes;
    }

    /// <summary>The first wire that is not determined, with the place in the source that asked for it; null where all is well.</summary>
    public static Indeterminacy? Problem(ConstraintSystem system)
    {
        ArgumentNullException.ThrowIfNull(system);
        using var stream = OpenFile(system);
        R1csFile.Write(stream, system);
        stream.Position = 0;
        var certificate = CertificateChecker.Check(stream);
        if (certificate.IsCertified)
        {
            return null;
        }

        var wire = certificate.LeakingWires.Concat(certificate.UndeterminedOutputs).Min();
        var row = Enumerable.Range(0, system.ConstraintCount).FirstOrDefault(row => Mentions(system, row, wire));
        return new(system.NameOf(wire), system.LocationOf(row));
    }

    /// <summary>A file that is gone when it is closed: in memory, unless it is large.</summary>
    private static Stream OpenFile(ConstraintSystem system) => system.NonZeros < MostInMemory
        ? new MemoryStream()
        : new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);

    private static bool Mentions(ConstraintSystem system, int row, int wire) =>
        system.A.RowWires(row).Contains(wire) || system.B.RowWires(row).Contains(wire) || system.C.RowWires(row).Contains(wire);
}
