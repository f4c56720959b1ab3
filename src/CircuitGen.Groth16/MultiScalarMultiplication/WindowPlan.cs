namespace CircuitGen.MultiScalarMultiplication;

/// <summary>How many bits a digit should have.</summary>
internal static class WindowPlan
{
    private const int MinimumBits = 2;
    private const int MaximumBits = 16;

    /// <summary>The digit size with the fewest additions.</summary>
    /// <param name="lengths">How many scalars there are of each bit length.</param>
    /// <param name="longest">The greatest bit length.</param>
    public static int Choose(ReadOnlySpan<int> lengths, int longest)
    {
        var best = MinimumBits;
        var bestCost = long.MaxValue;
        for (var bits = MinimumBits; bits <= MaximumBits; bits++)
        {
            var cost = Cost(lengths, longest, bits);
            if (cost < bestCost)
            {
                (best, bestCost) = (bits, cost);
            }
        }

        return best;
    }

    /// <summary>
    /// How many signed digits hold magnitudes of a bit length. The top digit has no sign of its own, and takes a carry:
    /// one bit is left free for it.
    /// </summary>
    public static int CountWindows(int bitLength, int windowBits) => ((bitLength + windowBits) / windowBits);

    /// <summary>One addition for every digit that is not 0, and two for every bucket, of which a window has 2^(c-1).</summary>
    private static long Cost(ReadOnlySpan<int> lengths, int longest, int bits)
    {
        var digits = 0L;
        for (var length = 1; length <= longest; length++)
        {
            digits += (long)lengths[length] * CountWindows(length, bits);
        }

        // The short running sums that end a window are done one after the other and cost about eight times as much.
        var tails = 8L * 4 << (bits / 2);
        return digits + ((long)CountWindows(longest, bits) * ((2L << (bits - 1)) + tails));
    }
}
