using System.Text;
using CircuitGen.Curves;
using CircuitGen.Formats;
using CircuitGen.Hashing;

namespace CircuitGen.Setup;

/// <summary>
/// One party's step of the second phase (S. Bowe, A. Gabizon, I. Miers, ePrint 2017/1050): delta is multiplied by a secret number,
/// of which the record proves knowledge, and the points over delta are divided by it.
/// </summary>
internal static unsafe class Contributor
{
    private const int MaximumNameBytes = 64;
    private const byte NameParameter = 1;

    /// <summary>A new key with one contribution more.</summary>
    public static ZkeyImage Run(ZkeyImage key, string name, IProgress<double>? progress, CancellationToken cancellation)
    {
        Fr secret;
        do
        {
            secret = Fr.Random();
        }
        while (secret.IsZero || secret == Fr.One);

        var header = key.Header with
        {
            Delta1 = key.Header.Delta1.Multiply(secret).ToAffine(),
            Delta2 = key.Header.Delta2.Multiply(secret).ToAffine(),
        };
        var record = key.Contributions with
        {
            Contributions = [.. key.Contributions.Contributions, Prove(key.Contributions, secret, header.Delta1, name)],
        };
        using var builder = new ZkeyBuilder(
            header.WireCount, header.PublicCount, header.DomainSize, key.CoefficientCount, record);
        foreach (var section in (ReadOnlySpan<uint>)[ZkeySection.PublicSignals, ZkeySection.Coefficients, ZkeySection.A, ZkeySection.B1, ZkeySection.B2])
        {
            var (start, size) = key.Section(section);
            Buffer.MemoryCopy((void*)start, builder.Locate(section), size, size);
        }

        var inverse = secret.Inverse();
        var privateCount = header.WireCount - header.PublicCount - 1;
        var meter = new WorkMeter(progress, (long)privateCount + header.DomainSize);
        MultiplyAll(key.C, builder.C, privateCount, inverse, meter, cancellation);
        MultiplyAll(key.H, builder.H, header.DomainSize, inverse, meter, cancellation);
        return builder.Build(header);
    }

    /// <summary>Adds a contribution to a transcript.</summary>
    public static void Append(Blake2b hasher, Contribution contribution)
    {
        CircuitHasher.Append(hasher, contribution.DeltaAfter);
        CircuitHasher.Append(hasher, contribution.S);
        CircuitHasher.Append(hasher, contribution.SX);
        CircuitHasher.Append(hasher, contribution.SpX);
        hasher.Append(contribution.Transcript);
    }

    private static Contribution Prove(ContributionRecord record, in Fr secret, in AffinePoint<Fq> deltaAfter, string name)
    {
        var s = G1.Generator.Multiply(Fr.Random()).ToAffine();
        var sx = s.Multiply(secret).ToAffine();
        var hasher = new Blake2b();
        hasher.Append(record.CircuitHash);
        foreach (var earlier in record.Contributions)
        {
            Append(hasher, earlier);
        }

        CircuitHasher.Append(hasher, s);
        CircuitHasher.Append(hasher, sx);
        var transcript = hasher.Finish();
        return new()
        {
            DeltaAfter = deltaAfter,
            S = s,
            SX = sx,
            SpX = HashToG2.Compute(transcript).Multiply(secret).ToAffine(),
            Transcript = transcript,
            Type = 0,
            Parameters = Encode(name),
        };
    }

    private static byte[] Encode(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        return bytes.Length switch
        {
            0 => [],
            <= MaximumNameBytes => [NameParameter, (byte)bytes.Length, .. bytes],
            _ => throw new ArgumentException($"The name takes {bytes.Length} bytes; {MaximumNameBytes} fit.", nameof(name)),
        };
    }

    private static void MultiplyAll(
        AffinePoint<Fq>* source, AffinePoint<Fq>* destination, int count, Fr factor, WorkMeter meter, CancellationToken cancellation)
    {
        const int Piece = 256;
        Parallel.For(0, (count + Piece - 1) / Piece, new ParallelOptions { CancellationToken = cancellation }, piece =>
        {
            var start = piece * Piece;
            var products = new JacobianPoint<Fq>[Math.Min(Piece, count - start)];
            for (var i = 0; i < products.Length; i++)
            {
                products[i] = source[start + i].Multiply(factor);
            }

            JacobianPoint<Fq>.ToAffine(products).CopyTo(new Span<AffinePoint<Fq>>(destination + start, products.Length));
            meter.Add(products.Length);
        });
    }
}
