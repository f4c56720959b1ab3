using CircuitGen.Curves;
using CircuitGen.Formats;
using CircuitGen.Hashing;
using CircuitGen.MultiScalarMultiplication;
using CircuitGen.Towers;

namespace CircuitGen.Setup;

/// <summary>The hash of a key before anybody contributed to it, as snarkjs computes it.</summary>
internal static unsafe class CircuitHasher
{
    // snarkjs hashes the points for the quotient in chunks of this size, the last one as long as the others.
    private const int ChunkSize = 1 << 14;

    /// <summary>The hash, 64 bytes.</summary>
    /// <param name="header">The key's header.</param>
    /// <param name="key">The key's points.</param>
    /// <param name="powers">The powers of tau it was made from.</param>
    public static byte[] Compute(ZkeyHeader header, ZkeyBuilder key, PowersOfTau powers)
    {
        var hasher = new Blake2b();
        Append(hasher, header.Alpha1);
        Append(hasher, header.Beta1);
        Append(hasher, header.Beta2);
        Append(hasher, header.Gamma2);
        Append(hasher, header.Delta1);
        Append(hasher, header.Delta2);
        AppendAll(hasher, key.PublicSignals, header.PublicCount + 1);
        AppendQuotientPoints(hasher, powers, header.DomainSize);
        AppendAll(hasher, key.C, header.WireCount - header.PublicCount - 1);
        AppendAll(hasher, key.A, header.WireCount);
        AppendAll(hasher, key.B1, header.WireCount);
        hasher.Append((uint)header.WireCount);
        for (var i = 0; i < header.WireCount; i++)
        {
            Append(hasher, key.B2[i]);
        }

        return hasher.Finish();
    }

    /// <summary>Appends a point of G1.</summary>
    public static void Append(Blake2b hasher, in AffinePoint<Fq> point)
    {
        Span<byte> bytes = stackalloc byte[64];
        PointBytes.WriteUncompressed(bytes, point);
        hasher.Append(bytes);
    }

    /// <summary>Appends a point of G2.</summary>
    public static void Append(Blake2b hasher, in AffinePoint<Fq2> point)
    {
        Span<byte> bytes = stackalloc byte[128];
        PointBytes.WriteUncompressed(bytes, point);
        hasher.Append(bytes);
    }

    private static void AppendAll(Blake2b hasher, AffinePoint<Fq>* points, int count)
    {
        hasher.Append((uint)count);
        for (var i = 0; i < count; i++)
        {
            Append(hasher, points[i]);
        }
    }

    /// <summary>
    /// tau^(n + i) - tau^i, the multiples of the domain's vanishing polynomial. What counts is what snarkjs hashes, which for more
    /// than one chunk is one point more than it says.
    /// </summary>
    private static void AppendQuotientPoints(Blake2b hasher, PowersOfTau powers, int size)
    {
        hasher.Append((uint)size - 1);
        using var adder = PairAdders.Create<Fq>();
        var count = Math.Min(size - 1, ChunkSize);
        var pairs = new PointPair[count];
        var differences = new AffinePoint<Fq>[count];
        for (var start = 0; start < size - 1; start += ChunkSize)
        {
            count = (int)Math.Min(count, powers.ReadableTauG1 - size - start);
            for (var i = 0; i < count; i++)
            {
                pairs[i] = new((uint)(size + start + i), (uint)(start + i) | PointReference.Negated);
            }

            fixed (AffinePoint<Fq>* output = differences)
            {
                adder.Add(powers.TauG1, powers.TauG1, pairs.AsSpan(0, count), output);
            }

            foreach (ref readonly var difference in differences.AsSpan(0, count))
            {
                Append(hasher, difference);
            }
        }
    }
}
