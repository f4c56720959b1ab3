namespace CircuitGen.Soundness.Fields;

/// <summary>
/// Finds every satisfying assignment that extends given inputs. Each further wire takes all p values in turn; a branch ends as soon as a
/// constraint whose wires are all assigned fails, which leaves out only assignments that do not satisfy.
/// </summary>
public sealed class AssignmentEnumerator
{
    private readonly SmallSystem _system;
    private readonly SmallRow[][] _decidedBy;
    private readonly int[] _values;

    /// <summary>Sorts the constraints by the wire that decides them.</summary>
    public AssignmentEnumerator(SmallSystem system)
    {
        _system = system;
        _values = new int[system.WireCount];
        _values[0] = 1;
        var byWire = system.Rows.ToLookup(static row => row.LastWire);
        _decidedBy = [.. Enumerable.Range(0, system.WireCount).Select(wire => byWire[wire].ToArray())];
    }

    /// <summary>How many values were tried for a wire so far.</summary>
    public long Trials { get; private set; }

    /// <summary>Calls <paramref name="found"/> with the values of all wires for every solution until it returns false.</summary>
    public void Enumerate(ReadOnlySpan<int> inputs, Func<int[], bool> found)
    {
        inputs.CopyTo(_values.AsSpan(1));
        for (var wire = 0; wire <= inputs.Length; wire++)
        {
            if (!Decided(wire))
            {
                return;
            }
        }

        Extend(inputs.Length + 1, found);
    }

    private bool Extend(int wire, Func<int[], bool> found)
    {
        if (wire == _values.Length)
        {
            return found(_values);
        }

        for (var value = 0; value < _system.Prime; value++)
        {
            Trials++;
            _values[wire] = value;
            if (Decided(wire) && !Extend(wire + 1, found))
            {
                return false;
            }
        }

        return true;
    }

    private bool Decided(int wire)
    {
        foreach (var row in _decidedBy[wire])
        {
            if (!row.Holds(_values, _system.Prime))
            {
                return false;
            }
        }

        return true;
    }
}
