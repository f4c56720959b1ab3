using System.Numerics;

namespace CircuitGen.Conformance;

/// <summary>
/// Inputs to try a circuit on: all there are where they are few, otherwise the edges of every number's range, alone and together,
/// and random ones. What finds most comes first, for whoever stops early.
/// </summary>
public sealed class InputSamples
{
    private const int FewKinds = 3;

    private readonly int _most;
    private readonly int _exhaustive;
    private readonly Random _random;
    private readonly InputRange[] _ranges;

    /// <summary>Samples for inputs, the same for the same seed.</summary>
    /// <param name="inputs">What to make numbers for.</param>
    /// <param name="seed">Where random choices come from.</param>
    /// <param name="most">How many samples at most, unless all that there are are given.</param>
    /// <param name="exhaustive">Up to how many inputs all are given.</param>
    /// <param name="constants">Numbers that the method mentions.</param>
    public InputSamples(IEnumerable<InputShape> inputs, int seed, int most = 377, int exhaustive = 1024, IReadOnlyCollection<BigInteger>? constants = null)
    {
        (_most, _exhaustive) = (most, exhaustive);
        _random = new Random(seed);
        var distinct = new Dictionary<(BigInteger, BigInteger), InputRange>();
        var all = new List<InputRange>();
        foreach (var bounds in inputs.SelectMany(static input => input.Ranges))
        {
            if (!distinct.TryGetValue(bounds, out var range))
            {
                distinct.Add(bounds, range = new(bounds.Low, bounds.High, constants ?? []));
            }

            all.Add(range);
        }

        _ranges = [.. all];
    }

    /// <summary>Assignments of a number to every leaf of the inputs.</summary>
    public IEnumerable<BigInteger[]> All()
    {
        var combinations = BigInteger.One;
        for (var leaf = 0; leaf < _ranges.Length && combinations <= _exhaustive; leaf++)
        {
            combinations *= _ranges[leaf].High - _ranges[leaf].Low + 1;
        }

        return combinations <= _exhaustive ? Every((int)combinations) : Uniform().Concat(Mixed()).Take(_most);
    }

    /// <summary>Every edge of a range, and what lies just beyond its ends.</summary>
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
            yield return Each(range =>
            {
                rest = BigInteger.DivRem(rest, range.High - range.Low + 1, out var digit);
                return range.Low + digit;
            });
        }
    }

    /// <summary>The same kind of value everywhere: least, greatest, 0, 1, -1, and least and greatest by turns.</summary>
    private IEnumerable<BigInteger[]> Uniform()
    {
        yield return Each(static range => range.Low);
        yield return Each(static range => range.High);
        yield return Each(static range => range.Nearest(0));
        yield return Each(static range => range.Nearest(1));
        yield return Each(static range => range.Nearest(-1));
        for (var first = 0; first < 2; first++)
        {
            var turn = first;
            yield return Each(range => turn++ % 2 == 0 ? range.Low : range.High);
        }
    }

    /// <summary>Edges of each number in turn among likely ones, by turns with random ones of several kinds. Without end.</summary>
    private IEnumerable<BigInteger[]> Mixed()
    {
        while (true)
        {
            foreach (var (leaf, edge) in EdgesInTurn())
            {
                var numbers = Each(range => range.Likely(_random));
                numbers[leaf] = edge;
                yield return numbers;

                // Two edges for each random sample, as long as there are any.
                if (_random.Next(2) == 0)
                {
                    yield return AtRandom();
                }
            }
        }
    }

    /// <summary>Each number's edges, shuffled; of many, as many as there are samples.</summary>
    private IEnumerable<(int Leaf, BigInteger Edge)> EdgesInTurn()
    {
        if (_ranges.Sum(static range => (long)range.Edges.Length) <= _most)
        {
            var all = _ranges.SelectMany(static (range, leaf) => range.Edges.Select(edge => (leaf, edge))).ToArray();
            _random.Shuffle(all);
            foreach (var one in all)
            {
                yield return one;
            }

            yield break;
        }

        for (var i = 0; i < _most; i++)
        {
            var leaf = _random.Next(_ranges.Length);
            yield return (leaf, _ranges[leaf].Edges[_random.Next(_ranges[leaf].Edges.Length)]);
        }
    }

    /// <summary>Likely numbers, any numbers, or few different ones, so that equal ones meet.</summary>
    private BigInteger[] AtRandom()
    {
        switch (_random.Next(FewKinds))
        {
            case 0:
                return Each(range => range.Likely(_random));
            case 1:
                return Each(range => range.Any(_random));
            default:
                var few = new Dictionary<InputRange, BigInteger[]>();
                return Each(range =>
                {
                    if (!few.TryGetValue(range, out var values))
                    {
                        few.Add(range, values = [.. Enumerable.Range(0, FewKinds).Select(_ => range.Likely(_random))]);
                    }

                    return values[_random.Next(values.Length)];
                });
        }
    }

    private BigInteger[] Each(Func<InputRange, BigInteger> draw) => Array.ConvertAll(_ranges, range => draw(range));
}
