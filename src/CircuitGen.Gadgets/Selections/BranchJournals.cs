namespace CircuitGen.Gadgets;

/// <summary>
/// Remembers what the two sides of branches on secret conditions write to arrays from outside, so that both sides can run one
/// after the other and their results can be selected. Branches nest; the innermost open one remembers.
/// </summary>
/// <typeparam name="T">A linear combination in constraint code, a number in witness code.</typeparam>
public sealed class BranchJournals<T>
{
    private readonly Stack<Journal> _open = new();

    /// <summary>Begins the side taken when the condition holds.</summary>
    public void BeginThen() => _open.Push(new Journal());

    /// <summary>Writes an element.</summary>
    public void Set(T[] array, int index, T value)
    {
        _open.Peek().Remember(array, index, array[index]);
        array[index] = value;
    }

    /// <summary>Ends the first side, puts back what it wrote, and begins the other.</summary>
    public void BeginElse() => _open.Peek().BeginElse();

    /// <summary>Ends the branch: every element that either side wrote becomes what <paramref name="select"/> makes of both, in the order of the first writes.</summary>
    /// <param name="select">Given what the first side left and what the other left.</param>
    public void Join(Func<T, T, T> select)
    {
        foreach (var (array, index, before, whenTrue) in _open.Pop().Entries)
        {
            // By now the element holds what the second side left; around this branch what counts is what it held before both.
            if (_open.Count > 0)
            {
                _open.Peek().Remember(array, index, before);
            }

            array[index] = select(whenTrue, array[index]);
        }
    }

    private sealed class Journal
    {
        private readonly HashSet<(T[] Array, int Index)> _seen = [];

        /// <summary>The element, its value before the branch, and its value after the first side.</summary>
        public List<(T[] Array, int Index, T Before, T AfterThen)> Entries { get; } = [];

        public void Remember(T[] array, int index, T before)
        {
            if (_seen.Add((array, index)))
            {
                Entries.Add((array, index, before, before));
            }
        }

        public void BeginElse()
        {
            for (var i = 0; i < Entries.Count; i++)
            {
                var (array, index, before, _) = Entries[i];
                Entries[i] = (array, index, before, array[index]);
                array[index] = before;
            }
        }
    }
}
