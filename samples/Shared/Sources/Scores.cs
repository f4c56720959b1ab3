namespace CircuitGen.Samples.Models;

/// <summary>What all the models share: the ten classes, and the choice among their scores.</summary>
internal static class Scores
{
    /// <summary>The number of classes, the digits 0 to 9.</summary>
    public const int ClassCount = 10;

    /// <summary>Returns the index of the largest score, the first one of several.</summary>
    public static int IndexOfLargest(ReadOnlySpan<int> scores)
    {
        int best = 0;
        int bestScore = scores[0];
        for (int k = 1; k < ClassCount; k++)
        {
            if (scores[k] > bestScore)
            {
                bestScore = scores[k];
                best = k;
            }
        }

        return best;
    }

    /// <inheritdoc cref="IndexOfLargest(ReadOnlySpan{int})"/>
    public static int IndexOfLargest(ReadOnlySpan<long> scores)
    {
        int best = 0;
        long bestScore = scores[0];
        for (int k = 1; k < ClassCount; k++)
        {
            if (scores[k] > bestScore)
            {
                bestScore = scores[k];
                best = k;
            }
        }

        return best;
    }

    /// <inheritdoc cref="IndexOfLargest(ReadOnlySpan{int})"/>
    public static int IndexOfLargest(ReadOnlySpan<Int128> scores)
    {
        int best = 0;
        Int128 bestScore = scores[0];
        for (int k = 1; k < ClassCount; k++)
        {
            if (scores[k] > bestScore)
            {
                bestScore = scores[k];
                best = k;
            }
        }

        return best;
    }
}
