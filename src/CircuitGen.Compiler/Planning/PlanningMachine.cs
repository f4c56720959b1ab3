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
    // 2^253 < p, so n = 252 is the most for which both halves of [-2^n, 2^n) and their bits are told apart.
    private static readonly Interval Representable = new(Integer.One - Integer.PowerOfTwo(252), Integer.PowerOfTwo(252) - Integer.One);

    private readonly CircuitIr _ir;
    private readonly Deferral _deferral;
    private readonly CancellationToken _cancellation;
    private readonly long _maxSteps;
    private readonly SitePlan[] _sites;
    private readonly CountingSink _sink;
    private readonly PlanValue[] _scalars;
    private readonly bool[] _isDefined;
    private readonly PlanArray?[] _arrays;
    private readonly VariableRecord[] _variables;
    private readonly List<PlanProblem> _problems = [];
    private readonly HashSet<(string, int)> _reported = [];
    private readonly System.Collections.BitArray[] _readTables;
    private readonly bool[] _isReachedBySecrets;
    private readonly HashSet<int> _unguardedAssertions;

    public PlanningMachine(CircuitIr ir, CircuitShape shape, Deferral deferral, long maxSteps, CancellationToken cancellation)
    {
        _ir = ir;
        _deferral = deferral;
        _maxSteps = maxSteps;
        _cancellation = cancellation;
        _sites = new SitePlan[ir.SiteCount];
        for (var i = 0; i < _sites.Length; i++)
        {
            _sites[i] = new SitePlan();
        }

        _mergedVariables = MergedVariables.Find(ir);
        _isReachedBySecrets = SecretSites.Find(ir);
        _unguardedAssertions = UnguardedAssertions.Find(ir, _isReachedBySecrets);
        _sink = new CountingSink(_sites);
        Circuit = new CircuitBuilder(shape, _sink);
        _scalars = new PlanValue[ir.Variables.Count];
        _isDefined = new bool[ir.Variables.Count];
        _arrays = new PlanArray?[ir.Variables.Count];
        _variables = new VariableRecord[ir.Variables.Count];
        _readTables = [.. ir.Tables.Select(table => new System.Collections.BitArray(table.Values.Count))];
    }

    public CircuitBuilder Circuit { get; }

    /// <summary>What was decided, by site.</summary>
    public IReadOnlyList<SitePlan> Sites => _sites;

    public WireRanges Wires => _sink.Wires;

    /// <summary>The interval of a value as its wires and its bits give it, where that is narrower than the one known so far.</summary>
    public Interval Narrow(LinearCombination value, Interval known)
    {
        var narrow = Meet(known, Wires.RangeOf(value));
        if (Circuit.Decompositions.Find(value) is not { } bits)
        {
            return narrow;
        }

        var end = Integer.PowerOfTwo(bits.MagnitudeBits);
        return Meet(narrow, new Interval(bits.Signed ? -end : Integer.Zero, end - Integer.One));
    }

    /// <summary>What both intervals hold; the first where they share nothing, which happens only where a branch is never taken.</summary>
    private static Interval Meet(Interval known, Interval other) => known.Low > other.High || other.Low > known.High ? known : known.Intersect(other);

    /// <summary>
    /// The values of a difference whose sign decides something; refused if it may reach half the field, where the bits of d and of
    /// d + p would both be valid.
    /// </summary>
    public Interval? SignedRange(IrExpression expression, LinearCombination difference, Interval known)
    {
        var range = Narrow(difference, known);
        if (Representable.Contains(range))
        {
            return range;
        }

        Report(ProblemIds.BeyondField, expression.Site, range.Low.ToString(), range.High.ToString());
        return null;
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

    /// <summary>Notes that emitted code computes these values on the way, besides operands and result.</summary>
    public void NeedRoom(IrExpression expression, Interval values) => _sites[expression.Site].WidenExact(values);

    /// <summary>Logs what was decided at this visit.</summary>
    public void Log(IrExpression expression, PlannedAction action) => _sites[expression.Site].Actions.Add(action);

    /// <summary>Logs that this visit needs no gadget.</summary>
    public void LogLinear(IrExpression expression) => _sites[expression.Site].Actions.AddLinear();

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
            if (_problems.Count >= CodeLimits.Problems)
            {
                throw new PlanningStoppedException();
            }
        }
    }

    private PlanningStoppedException Stop(string id, int site, params string[] arguments)
    {
        Report(id, site, arguments);
        return new PlanningStoppedException();
    }
}
