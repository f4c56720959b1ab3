using System.Numerics;

namespace CircuitGen.Certificates;

/// <summary>
/// Marks wires that inputs determine. In all rules "known" means marked already; two satisfying assignments with the same inputs agree
/// on known wires, and each rule shows that they then agree on one more.
/// <list type="bullet">
/// <item>Linear: a constraint whose only unknown wire occurs linearly, with a coefficient other than 0.</item>
/// <item>Digits: V is known and is a sum of weighted booleans that comes about in one way only.</item>
/// <item>Zero: V * z = 0 and V * i = C, V known, z the only unknown of C: V = 0 fixes z by the second, V other than 0 by the first.</item>
/// <item>One of two: A * B = 0, A + B in [0, h] with 2h below p, A - B known. If A = 0 in one assignment and B = 0 in the other, then
/// A - B and B - A are both in [0, h], so they are 0.</item>
/// <item>Confinement: c * q in w1 + 1 consecutive values, q in w2 + 1, with w1 below c and c * w2 + w1 below p: two values of q would
/// differ by an integer times c that is at most w1.</item>
/// <item>Packed: several confined wires in one sum, see <see cref="PackedRow"/>.</item>
/// <item>Tree: a level of a walk down a decision tree, see <see cref="TreeLevels"/>.</item>
/// </list>
/// Each wire is marked once and each row looked at when few of its wires are unknown, so that the time is near-linear in the non-zeros.
/// </summary>
internal sealed partial class Propagation
{
    private const int FewUnknown = 2;

    private readonly R1csSystem _system;
    private readonly bool[] _known;
    private readonly int[] _unknown;
    private readonly int[][] _wiresOf;
    private readonly List<int>[] _rowsOf;
    private readonly DigitGroup?[] _groups;
    private readonly Dictionary<int, DigitGroup> _choices = [];
    private readonly Dictionary<int, int> _groupOfDigit = [];
    private readonly Dictionary<int, List<(BigInteger Factor, BigInteger Width)>> _confinements = [];
    private readonly List<TreeLevel> _treeLevels = [];
    private readonly Queue<int> _queue = [];
    private readonly bool[] _isQueued;

    public Propagation(R1csSystem system)
    {
        _system = system;
        _known = new bool[system.WireCount];
        _unknown = new int[system.Rows.Count];
        _isQueued = new bool[system.Rows.Count];
        _wiresOf = new int[system.Rows.Count][];
        _rowsOf = [.. Enumerable.Range(0, system.WireCount).Select(static _ => new List<int>())];
        _groups = new DigitGroup?[system.Rows.Count];
        var patterns = new RowPatterns(system);
        var trees = new TreeLevels(system);
        for (var row = 0; row < system.Rows.Count; row++)
        {
            Index(row, patterns.Group(row));
            if (trees.Next(row, _groups[row]) is { } level)
            {
                _treeLevels.Add(level);
            }
        }
    }

    public bool IsDetermined(int wire) => _known[wire];

    /// <summary>Whether a wire occurs in more constraints than the one or two of the gadget that made it.</summary>
    public bool IsReadElsewhere(int wire) => _groupOfDigit.TryGetValue(wire, out var group)
        ? _rowsOf[wire].Exists(row => row != group && !IsOwnBoolean(row, wire))
        : _rowsOf[wire].Count > 1;

    public void Run()
    {
        Mark(0);
        for (var wire = _system.OutputCount + 1; wire <= _system.OutputCount + _system.InputCount; wire++)
        {
            Mark(wire);
        }

        for (var row = 0; row < _unknown.Length; row++)
        {
            Enqueue(row);
        }

        Drain();
        var packed = Enumerable.Range(0, _unknown.Length).Where(row => _groups[row] is null && _unknown[row] > 1).ToList();
        while (_treeLevels.RemoveAll(Decide) > 0 || packed.RemoveAll(Unpack) > 0)
        {
        }
    }

    private void Drain()
    {
        while (_queue.TryDequeue(out var row))
        {
            _isQueued[row] = false;
            Examine(row);
        }
    }

    private bool Decide(TreeLevel level)
    {
        if (!level.Nodes.All(node => node.Reached.Terms.Concat(node.Surplus.Terms).All(term => _known[term.Wire])))
        {
            return false;
        }

        foreach (var node in level.Nodes)
        {
            Mark(node.Choice);
            Mark(node.Product);
        }

        Drain();
        return true;
    }

    private bool Unpack(int row)
    {
        var (a, b, c) = (_system.Rows[row][0], _system.Rows[row][1], _system.Rows[row][2]);
        var unknown = c.Terms.Where(term => !_known[term.Wire]).ToArray();
        if (unknown.Length < 2 || !a.Terms.Concat(b.Terms).All(term => _known[term.Wire])
            || !Array.TrueForAll(unknown, term => _confinements.TryGetValue(term.Wire, out var facts) && facts.Exists(static fact => fact.Factor.IsOne))
            || !PackedRow.IsUnique(unknown.Select(term => (BigInteger.Abs(term.Coefficient), _confinements[term.Wire].Where(static fact => fact.Factor.IsOne).Min(static fact => fact.Width))), _system.Prime))
        {
            return false;
        }

        foreach (var term in unknown)
        {
            Mark(term.Wire);
        }

        Drain();
        return true;
    }

    private void Index(int row, DigitGroup? group)
    {
        var forms = _system.Rows[row];
        _groups[row] = group;
        _wiresOf[row] = [.. forms.SelectMany(static form => form.Terms).Select(static term => term.Wire).Distinct()];
        foreach (var wire in _wiresOf[row])
        {
            _rowsOf[wire].Add(row);
        }

        _unknown[row] = _wiresOf[row].Length - (group?.Digits.Length ?? 0);
        if (group is null)
        {
            return;
        }

        foreach (var digit in group.Digits)
        {
            _groupOfDigit[digit] = row;
        }

        var choice = row - group.Digits.Length - 1;
        if (choice >= 0 && group.Low.IsZero && 2 * group.High < _system.Prime && _system.Rows[choice] is [var a, var b, { Terms.Length: 0 }]
            && R1csForm.Combine(a, 1, b, _system.Prime).Equals(group.Value))
        {
            _choices[choice] = group;
        }
    }

    private bool IsOwnBoolean(int row, int wire) => _wiresOf[row].All(other => other == wire || other == 0) && _groups[row] is not null;

    private void Mark(int wire)
    {
        if (_known[wire])
        {
            return;
        }

        _known[wire] = true;
        foreach (var row in _rowsOf[wire])
        {
            if (_groups[row] is not { } group || Array.IndexOf(group.Digits, wire) < 0)
            {
                _unknown[row]--;
            }

            Enqueue(row);
        }
    }

    private void Enqueue(int row)
    {
        if (_unknown[row] <= FewUnknown && !_isQueued[row])
        {
            _isQueued[row] = true;
            _queue.Enqueue(row);
        }
    }
}
