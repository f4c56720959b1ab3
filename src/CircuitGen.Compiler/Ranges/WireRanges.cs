using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Ranges;

/// <summary>
/// The interval of every wire. A linear combination's interval computed from its wires can be narrower than the one computed step
/// by step: <c>x - x</c> is 0, and the difference of two scores counts each hidden neuron once.
/// </summary>
internal sealed class WireRanges
{
    private static readonly Interval FieldElement = new(-Integer.PowerOfTwo(253), Integer.PowerOfTwo(253));
    private readonly List<Interval> _ranges = [new(Integer.One, Integer.One)];

    private readonly List<Interval> _deferred = [];

    public int Count => _ranges.Count;

    public Interval this[int wire] => _ranges[wire];

    public bool IsBoolean(int wire) => _ranges[wire].Low.IsZero && _ranges[wire].High.IsOne;

    public void Add(WireKind kind) => _ranges.Add(kind == WireKind.Boolean ? Interval.Boolean : FieldElement);

    public void Add(Interval range) => _ranges.Add(range);

    /// <summary>States the values of the next deferred product.</summary>
    public void AddDeferred(Interval range) => _deferred.Add(range);

    /// <summary>States what is known of a wire that a gadget has just allocated.</summary>
    public void Narrow(int wire, Interval range) => _ranges[wire] = range;

    /// <summary>The values a linear combination may take, each wire on its own.</summary>
    public Interval RangeOf(LinearCombination value)
    {
        Integer low = value.Constant, high = value.Constant;
        foreach (var term in value.Terms)
        {
            var range = (DeferredProducts.IsDeferred(term) ? _deferred[~term.Wire] : _ranges[term.Wire]) * term.Coefficient;
            low += range.Low;
            high += range.High;
        }

        return new(low, high);
    }

    /// <summary>Wires that may hold a value outside [0, 2^64).</summary>
    public long CountFullWidth()
    {
        var limit = Integer.PowerOfTwo(64);
        var count = 0L;
        foreach (var range in _ranges)
        {
            if (range.Low.Sign < 0 || range.High >= limit)
            {
                count++;
            }
        }

        return count;
    }
}
