using System.Numerics;

namespace CircuitGen.Samples.Models;

/// <summary>What all the models share: the ten classes, and the choice among their scores.</summary>
internal static class Scores
{
    /// <summary>The number of classes, the digits 0 to 9.</summary>
    public const int ClassCount = 10;

    /// <summary>Returns the index of the largest score, the first one of several.</summary>
    /// <remarks>
    /// A tournament: winners meet winners. It takes as many comparisons as a running best, but the first matches choose between two known indices, which
    /// is free, and nobody needs the score of the last.
    /// </remarks>
    public static int IndexOfLargest<T>(ReadOnlySpan<T> scores)
        where T : unmanaged, INumber<T>
    {
        Span<T> best = stackalloc T[ClassCount];
        Span<int> winner = stackalloc int[ClassCount];
        for (int k = 0; k < ClassCount; k++)
        {
            best[k] = scores[k];
            winner[k] = k;
        }

        int distance = 1;
        for (; 2 * distance < ClassCount; distance *= 2)
        {
            for (int k = 0; k + distance < ClassCount; k += 2 * distance)
            {
                if (best[k + distance] > best[k])
                {
                    best[k] = best[k + distance];
                    winner[k] = winner[k + distance];
                }
            }
        }

        return best[distance] > best[0] ? winner[distance] : winner[0];
    }
}
