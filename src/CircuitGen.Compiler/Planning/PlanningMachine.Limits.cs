using CircuitGen.Gadgets.Numbers;
using static System.FormattableString;

namespace CircuitGen.Compiler.Planning;

/// <content>Limits: a circuit that takes too much of something is refused at the place where it does.</content>
internal sealed partial class PlanningMachine
{
    // Steps between two looks at the clock and the wires; and between two at the logs of all places, which take longer.
    private const long ShortInterval = 1 << 16;
    private const long LongInterval = 1 << 20;

    private long _steps;
    private long _nextLook = ShortInterval;
    private long _nextLongLook = LongInterval;
    private long _elementsMade;
    private long _elementsAllowed = PlanningLimits.Elements;

    private void Step(int site)
    {
        if (++_steps < _nextLook && Circuit.Decompositions.Terms <= PlanningLimits.RememberedTerms)
        {
            return;
        }

        _nextLook = _steps + ShortInterval;
        _cancellation.ThrowIfCancellationRequested();
        RequireSteps(site);
        RequireWires(site, Circuit.WireCount);
        RequireTerms(site);
        if (_steps >= _nextLongLook)
        {
            _nextLongLook = _steps + LongInterval;
            RequireDecisions(site);
        }
    }

    private void RequireSteps(int site)
    {
        if (_steps > _maxSteps)
        {
            IsCutShort = _maxSteps < PlanningSteps.Build;
            throw IsCutShort
                ? new PlanningStoppedException()
                : Stop(ProblemIds.TooManySteps, site, _maxSteps.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private void RequireWires(int site, long wires)
    {
        if (wires > PlanningLimits.Wires)
        {
            throw Stop(ProblemIds.CircuitTooLarge, site, Invariant($"{PlanningLimits.Wires:N0} wires"), "Narrow the ranges of its inputs, compute less, or split it into several circuits.");
        }
    }

    /// <summary>A state that is never put on a wire of its own, such as what is xored in a loop, has more terms at every turn.</summary>
    private void RequireTerms(int site)
    {
        if (Circuit.Decompositions.Terms > PlanningLimits.RememberedTerms)
        {
            throw Stop(
                ProblemIds.CircuitTooLarge, site, Invariant($"{PlanningLimits.RememberedTerms:N0} terms in sums whose bits are taken"), "Make fewer turns, or divide the work among several circuits.");
        }
    }

    /// <summary>Inputs are looked at before their wires are made.</summary>
    private void RequireInputs()
    {
        var wires = 0L;
        foreach (var parameter in _ir.Parameters)
        {
            var bits = parameter.IsPublic ? 0 : (parameter.Range.Count - Integer.One).BitLength();
            wires += (long)ElementCount(parameter) * (1 + bits);
            RequireWires(parameter.Site, wires);
        }
    }

    private void RequireDecisions(int site)
    {
        var decisions = _merges.Values.Sum(Differing) + _sites.Sum(static place => Differing(place.Actions) + Differing(place.Wraps) + Differing(place.Checks));
        if (decisions > PlanningLimits.Decisions)
        {
            throw Stop(
                ProblemIds.CircuitTooLarge, site, Invariant($"{PlanningLimits.Decisions:N0} turns of loops that do not all decide the same"), "Take the turns that differ out of the loop, or make fewer.");
        }
    }

    private static long Differing(ActionLog log) => log.IsUniform ? 0 : log.Visits;

    /// <summary>Counts the elements of an array about to be made. Those that nothing refers to any more do not count, but are looked for only now and then.</summary>
    private void RequireElements(int site, int length)
    {
        _steps += length >> 4;
        _elementsMade += length;
        if (_elementsMade <= _elementsAllowed)
        {
            return;
        }

        _elementsMade = length + ElementsInUse();
        _elementsAllowed = _elementsMade + (PlanningLimits.Elements / 4);
        if (_elementsMade > PlanningLimits.Elements)
        {
            throw Stop(ProblemIds.CircuitTooLarge, site, Invariant($"{PlanningLimits.Elements:N0} elements of arrays"), "Make them shorter, or compute what they hold where it is needed.");
        }
    }

    private long ElementsInUse()
    {
        var counted = new HashSet<PlanArray>();
        var waiting = new Stack<PlanArray>(_arrays.OfType<PlanArray>().Concat(_journals.SelectMany(static journal => journal.Entries().Select(static entry => entry.Array))));
        var elements = 0L;
        while (waiting.Count > 0)
        {
            var array = waiting.Pop();
            if (counted.Add(array))
            {
                elements += array.Length;
                foreach (var row in array.Rows?.OfType<PlanArray>() ?? [])
                {
                    waiting.Push(row);
                }
            }
        }

        return elements;
    }

    /// <summary>Refuses what would be emitted as blocks deeper in each other than the C# compiler takes.</summary>
    private void RequireShallowBlocks()
    {
        if (BlockNesting.Beyond(_ir, _sites) is { } site)
        {
            Report(
                ProblemIds.CodeTooLarge, site, "The code around this place",
                Invariant($"{BlockNesting.Limit:N0} loops, and branches that some turns of a loop decide, inside each other"), "Use a table, or take the parts out of each other.");
        }
    }
}
