using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Ir;

/// <summary>The elements of a constant table, compactly: bytes where all fit, else longs, else integers of any size.</summary>
public sealed class TableValues : IEquatable<TableValues>
{
    private readonly byte[]? _bytes;
    private readonly long[]? _longs;
    private readonly Integer[]? _integers;
    private readonly int _hash;

    /// <summary>A table of bytes.</summary>
    /// <param name="values">Not copied, so not to be written afterwards.</param>
    public TableValues(byte[] values)
    {
        _bytes = values;
        Count = values.Length;
        _hash = Hash(Count, i => values[i]);
    }

    /// <summary>A table of longs.</summary>
    /// <param name="values">Not copied, so not to be written afterwards.</param>
    public TableValues(long[] values)
    {
        _longs = values;
        Count = values.Length;
        _hash = Hash(Count, i => unchecked((int)values[i]));
    }

    /// <summary>A table of integers of any size.</summary>
    /// <param name="values">Not copied, so not to be written afterwards.</param>
    public TableValues(Integer[] values)
    {
        _integers = values;
        Count = values.Length;
        _hash = Hash(Count, i => values[i].GetHashCode());
    }

    /// <summary>How many elements.</summary>
    public int Count { get; }

    /// <summary>An element, counted through all dimensions.</summary>
    public Integer this[int index] => _bytes is not null ? _bytes[index] : _longs is not null ? _longs[index] : _integers![index];

    /// <inheritdoc/>
    public bool Equals(TableValues? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || _hash != other._hash || Count != other.Count)
        {
            return false;
        }

        if (_bytes is not null && other._bytes is not null)
        {
            return _bytes.AsSpan().SequenceEqual(other._bytes);
        }

        for (var i = 0; i < Count; i++)
        {
            if (this[i] != other[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TableValues);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    private static int Hash(int count, Func<int, int> element)
    {
        var hash = count;
        for (var i = 0; i < count; i++)
        {
            hash = unchecked((hash * 31) + element(i));
        }

        return hash;
    }
}
