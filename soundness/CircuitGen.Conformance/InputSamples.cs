using System.Numerics;

namespace CircuitGen.Conformance;

/// <summary>
/// Inputs to try a circuit on: all there are where they are few, otherwise the edges of every number's range, alone and together,
/// and random ones.
/// </summary>
public sealed class InputSamples
{
    private const int Exhaustive = 1024;
    private const int EdgeRuns = 250;
    private const int RandomRuns = 120;

    private readonly Random _random;
    private readonly (BigInteger Low, BigInteger High)[] _ranges;
    private readonly BigInteger[][] _edges;

    /// <summary>Samples for inputs, the same for the same seed.</summary>
    public InputSamples(IEnumerable<InputShape> inputs, int seed)
    {
        _random = new Random(seed);
        _ranges = [.. inputs.SelectMany(input => input.Ranges)];
        _edges = [.. _ranges.Select(range => Edges(range.Low, range.High))];
    }

    /// <summary>Assignments of a number to every leaf of the inputs.</summary>
    public IEnumerable<BigInteger[]> All()
    {
        var combinations = _ranges.Aggregate(BigInteger.One, (product, range) => product * (range.High - range.Low + 1));
        return combinations <= Exhaustive ? Every((int)combinations) : Uniform().Concat(OneEdgeEach()).Concat(RandomOnes());
    }

    /// <summary>Every edge of every range, and what lies just beyond its ends.</summary>
    public static BigInteger[] Edges(BigInteger low, BigInteger high)
    {
        var edges = new SortedSet<BigInteger> { low, low + 1, high - 1, high, -2, -1, 0, 1, 2, 3 };
        for (var power = new BigInteger(4); power <= BigInteger.Max(BigInteger.Abs(low), high); power *= 2)
        {
            edges.UnionWith([power - 1, power, power + 1, -power - 1, -power, -power + 1]);
        }

        return [.. edges.Where(edge => edge >= low && edge <= high)];
    }

    private IEnumerable<BigInteger[]> Every(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var rest = new BigInteger(i);
            var numbers = new BigInteger[_ranges.Length];
            for (var leaf = 0; leaf < numbers.Length; leaf++)
            {
                rest = BigInteger.DivRem(rest, _ranges[leaf].High - _ranges[leaf].Low + 1, out var digit);
                numbers[leaf] = _ranges[leaf].Low + digit;
            }

            yield return numbers;
        }
    }

    /// <summary>The same kind of value everywhere: least, greatest, 0, 1, -1, and least and greatest by turns.</summary>
    private IEnumerable<BigInteger[]> Uniform()
    {
        yield return [.. _ranges.Select(range => range.Low)];
        yield return [.. _ranges.Select(range => range.High)];
        yield return [.. _ranges.Select(range => Clamp(0, range))];
        yield return [.. _ranges.Select(range => Clamp(1, range))];
        yield return [.. _ranges.Select(range => Clamp(-1, range))];
        yield return [.. _ranges.Select((range, i) => i % 2 == 0 ? range.Low : range.High)];
        yield return [.. _ranges.Select((range, i) => i % 2 == 0 ? range.High : range.Low)];
    }

    /// <summary>Edges of each number in turn, all of them if that is not too many, the others at random.</summary>
    private IEnumerable<BigInteger[]> OneEdgeEach()
    {
        var cases = _edges.SelectMany((edges, leaf) => edges.Select(edge => (leaf, edge))).ToArray();
        if (cases.Length > EdgeRuns)
        {
            _random.Shuffle(cases);
        }

        foreach (var (leaf, edge) in cases.Take(EdgeRuns))
        {
            var numbers = Any();
            numbers[leaf] = edge;
            yield return numbers;
        }
    }

    private IEnumerable<BigInteger[]> RandomOnes()
    {
        for (var run = 0; run < RandomRuns; run++)
        {
            yield return run % 2 == 0 ? Any() : [.. _ranges.Select(Between)];
        }
    }

    /// <summary>For each number an edge, a small one or any.</summary>
    private BigInteger[] Any() =>
    [
        .. _ranges.Select((range, leaf) => _random.Next(3) switch
        {
            0 => _edges[leaf][_random.Next(_edges[leaf].Length)],
            1 => Clamp(_random.Next(-20, 21), range),
            _ => Between(range),
        }),
    ];

    private BigInteger Between((BigInteger Low, BigInteger High) range)
    {
        Span<byte> bytes = stackalloc byte[24];
        _random.NextBytes(bytes);
        return range.Low + (new BigInteger(bytes, isUnsigned: true) % (range.High - range.Low + 1));
    }

    private static BigInteger Clamp(BigInteger value, (BigInteger Low, BigInteger High) range) =>
        BigInteger.Min(BigInteger.Max(value, range.Low), range.High);
}
