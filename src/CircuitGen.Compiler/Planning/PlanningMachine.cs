using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Ranges;
using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <summary>
/// Runs the IR on intervals and linear combinations: loops are run, indices are numbers, secrets are wires. On the way it chooses
/// gadgets, runs them on a builder that counts, and logs every choice.
/// </summary>
internal sealed partial class PlanningMachine
{
    // Every evaluated node is a step. A dense layer of a million weights takes about ten million.
    private const long MaxSteps = 400_000_000;

    private static readonly Interval Representable = new(-Integer.PowerOfTwo(252), Integer.PowerOfTwo(252));

    private readonly CircuitIr _ir;
    private readonly CancellationToken _cancellation;
    private readonly SitePlan[] _sites;
    private readonly CountingSink _sink;
    private readonly PlanValue[] _scalars;
    private readonly bool[] _isDefined;
    private readonly PlanArray?[] _arrays;
    private readonly VariableRecord[] _variables;
    private readonly List<PlanProblem> _problems = [];
    private readonly HashSet<(string, int)> _reported = [];
    private readonly System.Collections.BitArray[] _readTables;
    private long _steps;

    public PlanningMachine(CircuitIr ir, CircuitShape shape, CancellationToken cancellation)
    {
        _ir = ir;
        _cancellation = cancellation;
        _sites = new SitePlan[ir.SiteCount];
        for (var i = 0; i < _sites.Length; i++)
        {
            _sites[i] = new SitePlan();
        }

        _liveness = new Liveness(ir);
        _sink = new CountingSink(_sites);
        Circuit = new CircuitBuilder(shape, _sink);
        _scalars = new PlanValue[ir.Variables.Count];
        _isDefined = new bool[ir.Variables.Count];
        _arrays = new PlanArray?[ir.Variables.Count];
        _variables = new VariableRecord[ir.Variables.Count];
        _readTables = [.. ir.Tables.Select(table => new System.Collections.BitArray(table.Values.Count))];
    }

    public CircuitBuilder Circuit { get; }

    public WireRanges Wires => _sink.Wires;

    /// <summary>The interval of a value as its wires give it, where that is narrower than the one known so far.</summary>
    public Interval Narrow(LinearCombination value, Interval known)
    {
        var byWires = Wires.RangeOf(value);
        return known.Low > byWires.High || byWires.Low > known.High ? known : known.Intersect(byWires);
    }

    /// <summary>A value on the single wire that a gadget has just allocated last.</summary>
    public PlanValue OnWire(LinearCombination value, Interval range, Interval assumed)
    {
        if (!value.IsConstant)
        {
            Wires.Narrow(value.Terms[0].Wire, range);
        }

        return PlanValue.From(value, range, assumed);
    }

    /// <summary>States the interval of a wire that a gadget has allocated, unless it did not.</summary>
    public void NarrowNew(bool isKnown, int wire, Interval range)
    {
        if (!isKnown && wire < Circuit.WireCount)
        {
            Wires.Narrow(wire, range);
        }
    }

    /// <summary>States the interval of every wire from <paramref name="firstWire"/> on.</summary>
    public void NarrowAllNew(int firstWire, Interval range)
    {
        for (var wire = firstWire; wire < Circuit.WireCount; wire++)
        {
            Wires.Narrow(wire, range);
        }
    }

    /// <summary>Logs what was decided at this visit.</summary>
    public void Log(IrExpression expression, PlannedAction action) => _sites[expression.Site].Actions.Add(action);

    /// <summary>Logs and returns a truth value that the intervals decide.</summary>
    public PlanValue Decide(IrExpression expression, bool value)
    {
        var result = PlanValue.Of(value);
        Log(expression, PlannedAction.Constant(result.Constant));
        return result;
    }

    /// <summary>Reports a problem once per place and goes on with 0, so that one build shows all problems.</summary>
    public PlanValue Refuse(string id, IrExpression expression, params string[] arguments)
    {
        Report(id, expression.Site, arguments);
        return new PlanValue(Integer.Zero);
    }

    private void Report(string id, int site, params string[] arguments)
    {
        if (_reported.Add((id, site)))
        {
            _problems.Add(new PlanProblem(id, site, new EquatableArray<string>(arguments)));
        }
    }

    private PlanningStoppedException Stop(string id, int site, params string[] arguments)
    {
        Report(id, site, arguments);
        return new PlanningStoppedException();
    }

    private void Step(int site)
    {
        if ((++_steps & 0xFFFF) == 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_steps > MaxSteps)
            {
                throw Stop(ProblemIds.TooManySteps, site, MaxSteps.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }
}
