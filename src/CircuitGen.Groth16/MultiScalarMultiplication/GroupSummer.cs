using CircuitGen.Curves;
using CircuitGen.Fields;
using CircuitGen.Memory;

namespace CircuitGen.MultiScalarMultiplication;

/// <summary>
/// Sums points that are sorted into groups. Every round adds neighbours in all groups at once, which halves the groups and
/// leaves nothing but independent additions, whatever the sizes of the groups are.
/// </summary>
/// <typeparam name="TField">Fq for G1, Fq2 for G2.</typeparam>
/// <param name="adder">What adds pairs.</param>
internal sealed unsafe class GroupSummer<TField>(IPairAdder<TField> adder) : IDisposable
    where TField : unmanaged, IFieldElement<TField>
{
    private readonly NativeBuffer<Group> _groups = new();
    private readonly NativeBuffer<PointPair> _pairs = new();
    private readonly NativeBuffer<AffinePoint<TField>> _sums = new();
    private int _groupCount;
    private long _used;

    /// <summary>The array that references to intermediate sums point into.</summary>
    public AffinePoint<TField>* Sums => _sums.Pointer;

    /// <summary>Starts anew; all earlier sums are forgotten.</summary>
    /// <param name="capacity">How many additions will come, over all groups and calls.</param>
    public void Reset(long capacity)
    {
        _sums.Reserve(capacity);
        _used = 0;
    }

    /// <summary>Sums every group.</summary>
    /// <param name="bases">The array of bases that references point into.</param>
    /// <param name="references">The operands, group after group; destroyed.</param>
    /// <param name="starts">Where each group starts among the references, and at the end where the last one ends.</param>
    /// <param name="groupCount">How many groups there are.</param>
    /// <param name="results">A reference to each group's sum, or <see cref="PointReference.None"/> for an empty group.</param>
    public void Sum(AffinePoint<TField>* bases, uint* references, int* starts, int groupCount, uint* results)
    {
        _groups.Reserve(groupCount);
        _groupCount = 0;
        var pairCount = 0L;
        for (var i = 0; i < groupCount; i++)
        {
            var length = starts[i + 1] - starts[i];
            results[i] = length == 0 ? PointReference.None : references[starts[i]];
            if (length > 1)
            {
                _groups[_groupCount++] = new(i, starts[i], length);
                pairCount += length >> 1;
            }
        }

        _pairs.Reserve(pairCount);
        while (_groupCount > 0)
        {
            AddNeighbours(bases, references, results);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _groups.Dispose();
        _pairs.Dispose();
        _sums.Dispose();
        adder.Dispose();
    }

    private void AddNeighbours(AffinePoint<TField>* bases, uint* references, uint* results)
    {
        var pairCount = 0;
        var remaining = 0;
        for (var i = 0; i < _groupCount; i++)
        {
            var group = _groups[i];
            var source = references + group.Start;
            var half = group.Length >> 1;
            for (var j = 0; j < half; j++)
            {
                _pairs[pairCount] = new(source[2 * j], source[(2 * j) + 1]);
                source[j] = PointReference.Intermediate | (uint)(_used + pairCount++);
            }

            if ((group.Length & 1) != 0)
            {
                source[half] = source[group.Length - 1];
            }

            var length = (group.Length + 1) >> 1;
            if (length > 1)
            {
                _groups[remaining++] = group with { Length = length };
            }
            else
            {
                results[group.Index] = source[0];
            }
        }

        adder.Add(bases, _sums.Pointer, _pairs.Span(pairCount), _sums.Pointer + _used);
        _used += pairCount;
        _groupCount = remaining;
    }

    private readonly record struct Group(int Index, int Start, int Length);
}
