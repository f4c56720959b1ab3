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

    /// <summary>What is wrong; a plan with problems emits no circuit.</summary>
    public IReadOnlyList<PlanProblem> Problems { get; }

    /// <summary>Whether the circuit can be emitted.</summary>
    public bool IsComplete => Problems.Count == 0;

    /// <summary>What was decided when branches on secret conditions met again: per if statement and variable; variable -1 stands for all array elements.</summary>
    public IReadOnlyDictionary<(int Site, int Variable), ActionLog> Merges { get; internal set; } = new Dictionary<(int, int), ActionLog>();

    /// <summary>Scalars that both sides of an if statement leave for later: what its merge selects, by the statement's site.</summary>
    public IReadOnlyDictionary<int, int[]> MergedVariables { get; internal set; } = new Dictionary<int, int[]>();

    /// <summary>For each variable the values it, or an element of it, takes.</summary>
    public IReadOnlyList<Interval> VariableRanges { get; internal set; } = [];

    /// <summary>For each variable whether C# could compute it at compile time: no secret ever reaches it.</summary>
    public IReadOnlyList<bool> IsStatic { get; internal set; } = [];

    /// <summary>The number of elements of each output.</summary>
    public IReadOnlyList<int> OutputLengths { get; internal set; } = [];

    /// <summary>Quotients that nobody range-checked: checked at the end of the circuit.</summary>
    public IReadOnlyList<UnpaidQuotient> Unpaid { get; internal set; } = [];

    /// <summary>What the circuit costs.</summary>
    public PlanCost Cost { get; internal set; } = new();
}
