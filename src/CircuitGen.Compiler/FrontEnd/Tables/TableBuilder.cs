using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Collects elements as compactly as their sizes allow.</summary>
internal sealed class TableBuilder
{
    private readonly List<long> _longs = [];
    private List<Integer>? _integers;
    private bool _areBytes = true;

    public int Count => _integers?.Count ?? _longs.Count;

    public void Add(Integer value)
    {
        if (_integers is null && value.IsSmall)
        {
            _longs.Add(value.Small);
            _areBytes &= value.Small is >= 0 and <= 255;
            return;
        }

        _integers ??= [.. _longs.Select(small => (Integer)small)];
        _integers.Add(value);
    }

    public TableValues ToValues() => _integers is not null ? new(_integers.ToArray())
        : _areBytes ? new(_longs.ConvertAll(value => (byte)value).ToArray())
        : new(_longs.ToArray());
}
