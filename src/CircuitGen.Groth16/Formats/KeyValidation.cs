using CircuitGen.Curves;
using CircuitGen.Pairings;
using CircuitGen.Setup;
using CircuitGen.Towers;

namespace CircuitGen.Formats;

/// <summary>Checks every point of a key, which loading leaves out because it takes longer than a proof.</summary>
internal static unsafe class KeyValidation
{
    private const int Piece = 512;

    // r times a point of G2, against the equation of the curve for a point of G1.
    private const int SubgroupWeight = 300;

    /// <summary>Checks the key.</summary>
    /// <exception cref="InvalidFormatException">A point is not in its group, or two points are not of the same number; the message names them.</exception>
    public static void Run(ZkeyImage image, IProgress<double>? progress, CancellationToken cancellation)
    {
        var header = image.Header;
        RequireSameNumber(header.Beta1, header.Beta2, "beta");
        RequireSameNumber(header.Delta1, header.Delta2, "delta");
        var privateCount = header.WireCount - header.PublicCount - 1;
        var meter = new WorkMeter(progress, ((2L + SubgroupWeight) * header.WireCount) + privateCount + header.DomainSize);
        Check(image.A, header.WireCount, "A", meter, cancellation);
        Check(image.B1, header.WireCount, "B in G1", meter, cancellation);
        Check(image.C, privateCount, "C", meter, cancellation);
        Check(image.H, header.DomainSize, "H", meter, cancellation);
        CheckG2(image.B2, header.WireCount, meter, cancellation);
    }

    private static void RequireSameNumber(in AffinePoint<Fq> first, in AffinePoint<Fq2> second, string name)
    {
        if (!Pairing.ProductIsOne((-first, G2.Generator), (G1.Generator, second)))
        {
            throw new InvalidFormatException($"{name} in G1 and in G2 are not of the same number: the key is damaged or forged. Get it again from its source.");
        }
    }

    private static void Check(AffinePoint<Fq>* points, int count, string section, WorkMeter meter, CancellationToken cancellation) =>
        InPieces(count, (start, end) =>
        {
            for (var i = start; i < end; i++)
            {
                if (!PointBytes.IsInGroup(points[i]))
                {
                    throw PointBytes.NotInGroup($"Point {i} of {section}", "G1");
                }
            }

            meter.Add(end - start);
        }, cancellation);

    private static void CheckG2(AffinePoint<Fq2>* points, int count, WorkMeter meter, CancellationToken cancellation) =>
        InPieces(count, (start, end) =>
        {
            for (var i = start; i < end; i++)
            {
                if (!PointBytes.IsInGroup(points[i]))
                {
                    throw PointBytes.NotInGroup($"Point {i} of B in G2", "G2");
                }
            }

            meter.Add(SubgroupWeight * (long)(end - start));
        }, cancellation);

    private static void InPieces(int count, Action<int, int> check, CancellationToken cancellation)
    {
        try
        {
            Parallel.For(
                0,
                (count + Piece - 1) / Piece,
                new ParallelOptions { CancellationToken = cancellation },
                piece => check(piece * Piece, Math.Min(count, (piece + 1) * Piece)));
        }
        catch (AggregateException failures) when (failures.InnerExceptions.OfType<InvalidFormatException>().FirstOrDefault() is { } failure)
        {
            throw failure;
        }
    }
}
