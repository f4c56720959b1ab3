using System.Numerics;

namespace CircuitGen.Conformance;

/// <summary>Makes the inputs that show a difference small: as many as possible become the number nearest 0, the others small.</summary>
/// <param name="shows">Whether inputs show the difference still.</param>
/// <param name="most">How many inputs to try at most.</param>
public sealed class InputReduction(Func<BigInteger[], bool> shows, int most)
{
    private int _tries;

    /// <summary>The smallest inputs found.</summary>
    /// <param name="numbers">Inputs that show the difference.</param>
    /// <param name="ranges">What each may be.</param>
    public BigInteger[] Reduce(BigInteger[] numbers, IReadOnlyList<(BigInteger Low, BigInteger High)> ranges)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        ArgumentNullException.ThrowIfNull(ranges);
        var smallest = numbers;
        for (var length = numbers.Length; length >= 1; length /= 2)
        {
            for (var first = 0; first < numbers.Length; first += length)
            {
                smallest = Try(smallest, first, Math.Min(first + length, numbers.Length), leaf => NearestZero(ranges[leaf]));
            }
        }

        for (var leaf = 0; leaf < numbers.Length; leaf++)
        {
            smallest = Halve(smallest, leaf, ranges[leaf]);
        }

        return smallest;
    }

    private BigInteger[] Halve(BigInteger[] numbers, int leaf, (BigInteger Low, BigInteger High) range)
    {
        while (true)
        {
            var halved = Try(numbers, leaf, leaf + 1, at => NearestZero(range) + ((numbers[at] - NearestZero(range)) / 2));
            if (halved == numbers)
            {
                return numbers;
            }

            numbers = halved;
        }
    }

    /// <summary>The numbers with some replaced; the same array where that changes nothing, or shows no difference.</summary>
    private BigInteger[] Try(BigInteger[] numbers, int first, int end, Func<int, BigInteger> replace)
    {
        BigInteger[] changed = [.. numbers];
        for (var leaf = first; leaf < end; leaf++)
        {
            changed[leaf] = replace(leaf);
        }

        return !changed.AsSpan().SequenceEqual(numbers) && _tries++ < most && shows(changed) ? changed : numbers;
    }

    private static BigInteger NearestZero((BigInteger Low, BigInteger High) range) =>
        range.Low.Sign > 0 ? range.Low : range.High.Sign < 0 ? range.High : BigInteger.Zero;
}
