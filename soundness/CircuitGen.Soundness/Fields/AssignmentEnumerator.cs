namespace CircuitGen.Soundness.Fields;

/// <summary>
/// Finds every satisfying assignment that extends given inputs. Each further wire takes all p values in turn; a branch ends as soon as a
/// constraint whose wires are all assigned fails, which leaves out only assignments that do not satisfy. Values that fail a constraint
/// on a single wire fail it in every branch and are tried once.
/// </summary>
public sealed class AssignmentEnumerator
{
    private readonly SmallSystem _system;
    private readonly int[] _order;
    private readonly SmallRow[] _decidedByInputs;
    private readonly SmallRow[][] _decidedBy;
    private readonly int[][] _candidates;
    private readonly int[] _values;

    /// <summary>Sorts the constraints by the wire that decides them.</summary>
    /// <param name="system">The constraints.</param>
    /// <param name="inputs">How many wires after the constant one are given.</param>
    public AssignmentEnumerator(SmallSystem system, int inputs)
    {
        _system = system;
        _values = new int[system.WireCount];
        _values[0] = 1;
        var open = new HashSet<int>(Enumerable.Range(1 + inputs, system.WireCount - 1 - inputs));
        var undecided = system.Rows.ToList();
        _decidedByInputs = Decided(undecided, open);
        _order = new int[open.Count];
        _decidedBy = new SmallRow[open.Count][];
        _candidates = new int[open.Count][];
        for (var i = 0; i < _order.Length; i++)
        {
            _order[i] = Next(undecided, open);
            open.Remove(_order[i]);
            var byOneWire = Decided(undecided, open).ToLookup(row => row.Wires.All(wire => wire == 0 || wire == _order[i]));
            _decidedBy[i] = [.. byOneWire[false]];
            _candidates[i] = [.. Candidates([.. byOneWire[true]], _order[i])];
        }
    }

    /// <summary>How many values were tried for a wire so far.</summary>
    public long Trials { get; private set; }

    /// <summary>Calls <paramref name="found"/> with the values of all wires for every solution until it returns false.</summary>
    public void Enumerate(ReadOnlySpan<int> inputs, Func<int[], bool> found)
    {
        inputs.CopyTo(_values.AsSpan(1));
        if (Array.TrueForAll(_decidedByInputs, row => row.Holds(_values, _system.Prime)))
        {
            Extend(0, found);
        }
    }

    /// <summary>The constraints whose wires are all assigned; they leave the list.</summary>
    private static SmallRow[] Decided(List<SmallRow> undecided, HashSet<int> open)
    {
        SmallRow[] decided = [.. undecided.Where(row => !row.Wires.Any(open.Contains))];
        undecided.RemoveAll(row => decided.Contains(row));
        return decided;
    }

    /// <summary>A wire of the constraint that lacks the fewest values: the order in which wires are tried decides how early branches end, not what is found.</summary>
    private static int Next(List<SmallRow> undecided, HashSet<int> open) =>
        undecided.Count == 0 ? open.Min() : undecided.Select(row => row.Wires.Where(open.Contains).ToHashSet()).MinBy(static wires => wires.Count)!.Min();

    private IEnumerable<int> Candidates(SmallRow[] rows, int wire)
    {
        var lines = rows.Select(row => new RowLine(row, wire, _values, _system.Prime)).ToArray();
        for (var value = 0; value < _system.Prime; value++)
        {
            Trials++;
            if (Hold(lines, value))
            {
                yield return value;
            }
        }
    }

    private bool Extend(int depth, Func<int[], bool> found)
    {
        if (depth == _order.Length)
        {
            return found(_values);
        }

        var wire = _order[depth];
        var lines = new RowLine[_decidedBy[depth].Length];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = new(_decidedBy[depth][i], wire, _values, _system.Prime);
        }

        foreach (var value in _candidates[depth])
        {
            Trials++;
            if (!Hold(lines, value))
            {
                continue;
            }

            _values[wire] = value;
            if (!Extend(depth + 1, found))
            {
                return false;
            }
        }

        return true;
    }

    private bool Hold(RowLine[] lines, int value)
    {
        foreach (ref readonly var line in lines.AsSpan())
        {
            if (!line.Holds(value, _system.Prime))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A constraint of which one wire is still to be assigned: each side is a constant and a slope.</summary>
    private readonly struct RowLine(SmallRow row, int wire, int[] values, int prime)
    {
        private readonly Side _a = new(row.A, wire, values, prime);
        private readonly Side _b = new(row.B, wire, values, prime);
        private readonly Side _c = new(row.C, wire, values, prime);

        public bool Holds(int value, int prime) => ((_a.At(value) % prime * (_b.At(value) % prime)) - _c.At(value)) % prime == 0;
    }

    private readonly struct Side
    {
        private readonly long _constant;
        private readonly long _slope;

        public Side(SmallTerm[] terms, int wire, int[] values, int prime)
        {
            foreach (var term in terms)
            {
                if (term.Wire == wire)
                {
                    _slope += term.Coefficient;
                }
                else
                {
                    _constant += (long)term.Coefficient * values[term.Wire];
                }
            }

            (_constant, _slope) = (_constant % prime, _slope % prime);
        }

        public long At(int value) => _constant + (_slope * value);
    }
}
