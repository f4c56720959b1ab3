using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <summary>
/// The single truth about a circuit: every gadget with its widths, every cost. Both emitters, the diagnostics and the reports read it.
/// </summary>
public sealed class CircuitPlan
{
    internal CircuitPlan(CircuitIr ir, SitePlan[] sites, IReadOnlyList<PlanProblem> problems)
    {
        Ir = ir;
        Sites = sites;
        Problems = problems;
    }

    /// <summary>What was planned, with composite operations expanded.</summary>
    public CircuitIr Ir { get; }

    /// <summary>What was decided, by site.</summary>
    public IReadOnlyList<SitePlan> Sites { get; }

    /// <summary>For each site the site of the source that it stands for.</summary>
    public IReadOnlyList<int> Origins { get; internal set; } = [];

    /// <summary>What is wrong; a plan with problems emits no circuit.</summary>
    public IReadOnlyList<PlanProblem> Problems { get; }

    /// <summary>Whether planning took more steps than it was allowed while somebody is typing: what is here is only the beginning.</summary>
    public bool IsCutShort { get; internal set; }

    /// <summary>Whether the circuit can be emitted.</summary>
    public bool IsComplete => Problems.Count == 0 && !IsCutShort;

    /// <summary>What was decided when branches on secret conditions met again: per if statement and variable; variable -1 stands for all array elements.</summary>
    public IReadOnlyDictionary<(int Site, int Variable), ActionLog> Merges { get; internal set; } = new Dictionary<(int, int), ActionLog>();

    /// <summary>Scalars that an if statement saves, because its merge selects them or because its second side reads what the first writes, by the statement's site.</summary>
    public IReadOnlyDictionary<int, int[]> MergedVariables { get; internal set; } = new Dictionary<int, int[]>();

    /// <summary>For each walk down a tree, by the site of its loop: for each visit the bits of every level.</summary>
    public IReadOnlyDictionary<int, List<int[]>> TreeWalks { get; internal set; } = new Dictionary<int, List<int[]>>();

    /// <summary>For each variable the values it, or an element of it, takes.</summary>
    public IReadOnlyList<Interval> VariableRanges { get; internal set; } = [];

    /// <summary>For each variable whether C# could compute it at compile time: no secret ever reaches it.</summary>
    public IReadOnlyList<bool> IsStatic { get; internal set; } = [];

    /// <summary>The number of elements of each output.</summary>
    public IReadOnlyList<int> OutputLengths { get; internal set; } = [];

    /// <summary>Quotients that nobody range-checked: checked at the end of the circuit.</summary>
    public IReadOnlyList<UnpaidQuotient> Unpaid { get; internal set; } = [];

    /// <summary>Whether products travel several to a field element.</summary>
    public bool IsPacked { get; internal set; }

    /// <summary>The first of the product wires that packing adds at the end; the number of wires where it adds none.</summary>
    public int FirstPackedWire { get; internal set; }

    /// <summary>Variables of the parameters that some gadget of the body sees; see <see cref="IsBound"/>.</summary>
    internal HashSet<int> BoundInputs { get; set; } = [];

    /// <summary>Whether anything but its own range check and the outputs constrains an input.</summary>
    public bool IsBound(Parameter parameter) => BoundInputs.Contains(parameter.Variable);

    /// <summary>What the circuit costs.</summary>
    public PlanCost Cost { get; internal set; } = new();
}
