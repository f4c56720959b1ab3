using System.Numerics;

namespace CircuitGen.Certificates;

/// <content>The rules that look at one row.</content>
internal sealed partial class Propagation
{
    private void Examine(int row)
    {
        if (_groups[row] is { } group)
        {
            ExamineGroup(group);
            return;
        }

        if (_choices.TryGetValue(row, out var choice))
        {
            ExamineChoice(row, choice);
        }

        if (_unknown[row] == 1)
        {
            var wire = Array.Find(_wiresOf[row], candidate => !_known[candidate]);
            if (IsLinear(row, wire) || IsZeroTest(row, wire))
            {
                Mark(wire);
            }
        }
    }

    private void ExamineGroup(DigitGroup group)
    {
        if (_unknown[group.Row] == 0 && group.IsUnique)
        {
            foreach (var digit in group.Digits)
            {
                Mark(digit);
            }
        }
        else if (_unknown[group.Row] == 1)
        {
            var term = Array.Find(group.Value.Terms, candidate => !_known[candidate.Wire]);
            Confine(term.Wire, term.Coefficient, group.Width);
        }
    }

    private void ExamineChoice(int row, DigitGroup range)
    {
        var (a, b) = (_system.Rows[row][0], _system.Rows[row][1]);
        var difference = R1csForm.Combine(a, -1, b, _system.Prime);
        var unknown = difference.Terms.Where(term => !_known[term.Wire]).ToArray();
        if (unknown.Length == 1)
        {
            Confine(unknown[0].Wire, unknown[0].Coefficient, 2 * range.High);
        }
        else if (unknown.Length == 0)
        {
            var open = a.Terms.Where(term => !_known[term.Wire]).ToArray();
            if (open.Length == 1)
            {
                Mark(open[0].Wire);
            }
        }
    }

    private void Confine(int wire, BigInteger coefficient, BigInteger width)
    {
        var factor = BigInteger.Abs(coefficient);
        if (!_confinements.TryGetValue(wire, out var facts))
        {
            _confinements.Add(wire, facts = []);
        }

        facts.Add((factor, width));
        if (width.IsZero || facts.Exists(coarse => coarse.Width < coarse.Factor
            && facts.Exists(fine => fine.Factor.IsOne && (coarse.Factor * fine.Width) + coarse.Width < _system.Prime)))
        {
            Mark(wire);
        }
    }

    private bool IsLinear(int row, int wire)
    {
        var (a, b, c) = (_system.Rows[row][0], _system.Rows[row][1], _system.Rows[row][2]);
        if (a[wire].IsZero && b[wire].IsZero)
        {
            return true;
        }

        var slope = a.IsConstant ? (a.Constant * b[wire]) - c[wire]
            : b.IsConstant ? (b.Constant * a[wire]) - c[wire]
            : 0;
        return slope % _system.Prime != 0;
    }

    private bool IsZeroTest(int row, int wire)
    {
        var (a, b, c) = (_system.Rows[row][0], _system.Rows[row][1], _system.Rows[row][2]);
        if (c.Terms.Length > 0 || !a[wire].IsZero || b[wire].IsZero)
        {
            return false;
        }

        foreach (var other in new[] { row - 1, row + 1 })
        {
            if (other >= 0 && other < _system.Rows.Count && _system.Rows[other][0].Equals(a)
                && !_system.Rows[other][2][wire].IsZero
                && _system.Rows[other][2].Terms.All(term => term.Wire == wire || _known[term.Wire]))
            {
                return true;
            }
        }

        return false;
    }
}
