using System.Numerics;

namespace CircuitGen.Conformance;

/// <summary>The numbers that one leaf of the inputs takes, and how to draw from them.</summary>
internal sealed class InputRange
{
    private const int WideBytes = 24;

    private readonly long _low;
    private readonly long _count;

    /// <summary>A range with the numbers in it that are worth trying.</summary>
    public InputRange(BigInteger low, BigInteger high, IEnumerable<BigInteger> constants)
    {
        (Low, High) = (low, high);
        Edges = [.. InputSamples.Edges(low, high).Concat(constants.Where(constant => constant >= low && constant <= high)).Distinct()];
        var count = high - low + 1;
        if (low >= long.MinValue && high <= long.MaxValue && count <= long.MaxValue)
        {
            (_low, _count) = ((long)low, (long)count);
        }
    }

    /// <summary>The least.</summary>
    public BigInteger Low { get; }

    /// <summary>The greatest.</summary>
    public BigInteger High { get; }

    /// <summary>What is worth trying alone.</summary>
    public BigInteger[] Edges { get; }

    /// <summary>The number of the range that is nearest to a number.</summary>
    public BigInteger Nearest(BigInteger number) => number < Low ? Low : number > High ? High : number;

    /// <summary>Any number of the range, each as likely as the others.</summary>
    public BigInteger Any(Random random)
    {
        if (_count > 0)
        {
            return _low + random.NextInt64(_count);
        }

        Span<byte> bytes = stackalloc byte[WideBytes];
        random.NextBytes(bytes);
        return Low + (new BigInteger(bytes, isUnsigned: true) % (High - Low + 1));
    }

    /// <summary>An edge, a number near 0, or any.</summary>
    public BigInteger Likely(Random random) => random.Next(3) switch
    {
        0 => Edges[random.Next(Edges.Length)],
        1 => Nearest(random.Next(-20, 21)),
        _ => Any(random),
    };
}
