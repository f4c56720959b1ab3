using CircuitGen.Certificates;
using CircuitGen.Formats;

namespace CircuitGen.Certify;

/// <summary>Law 3 for one circuit: the certificate checker gets the file that a verifier's setup would get, and nothing else.</summary>
public static class Determinism
{
    /// <summary>How many non-zeros a file of 2 GB holds, at 36 bytes each and as much again for the rows' heads at worst.</summary>
    public const long MostNonZeros = 50_000_000;

    /// <summary>The first wire that is not determined, with the place in the source that asked for it; null where all is well.</summary>
    public static Indeterminacy? Problem(ConstraintSystem system)
    {
        ArgumentNullException.ThrowIfNull(system);
        using var stream = new MemoryStream();
        R1csFile.Write(stream, system);
        var certificate = CertificateChecker.Check(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        if (certificate.IsCertified)
        {
            return null;
        }

        var wire = certificate.LeakingWires.Concat(certificate.UndeterminedOutputs).Min();
        var row = Enumerable.Range(0, system.ConstraintCount).FirstOrDefault(row => Mentions(system, row, wire));
        return new(system.NameOf(wire), system.LocationOf(row));
    }

    private static bool Mentions(ConstraintSystem system, int row, int wire) =>
        system.A.RowWires(row).Contains(wire) || system.B.RowWires(row).Contains(wire) || system.C.RowWires(row).Contains(wire);
}
