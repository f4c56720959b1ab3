using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>
/// The last few plans, so that the generator and the analyzers, which run side by side on the same methods, plan each circuit once.
/// </summary>
public static class PlanCache
{
    private const int Capacity = 64;

    private static readonly object Gate = new();
    private static readonly LinkedList<Entry> Entries = new();

    private static long s_made;

    /// <summary>How many plans have been made; what shows that an edit elsewhere makes none.</summary>
    public static long Made => Interlocked.Read(ref s_made);

    /// <summary>The plan of a circuit, made now or earlier.</summary>
    /// <param name="maxSteps">After how many steps to cut it short; one of <see cref="PlanningSteps"/>.</param>
    /// <exception cref="OperationCanceledException">The plan is no longer wanted.</exception>
    public static CircuitPlan PlanOf(CircuitIr ir, CancellationToken cancellation, long maxSteps = PlanningSteps.Build)
    {
        Entry entry;
        lock (Gate)
        {
            entry = Find(ir);
        }

        lock (entry)
        {
            if (entry.Plan is null || (entry.Plan.IsCutShort && entry.MaxSteps < maxSteps))
            {
                entry.Plan = Planner.Plan(ir, cancellation, maxSteps);
                entry.MaxSteps = maxSteps;
                Interlocked.Increment(ref s_made);
            }

            return entry.Plan;
        }
    }

    private static Entry Find(CircuitIr ir)
    {
        var hash = ir.GetHashCode();
        for (var node = Entries.First; node is not null; node = node.Next)
        {
            if (node.Value.Hash == hash && node.Value.Ir.Equals(ir))
            {
                Entries.Remove(node);
                Entries.AddFirst(node);
                return node.Value;
            }
        }

        var entry = new Entry(ir, hash);
        Entries.AddFirst(entry);
        if (Entries.Count > Capacity)
        {
            Entries.RemoveLast();
        }

        return entry;
    }

    private sealed class Entry(CircuitIr ir, int hash)
    {
        public CircuitIr Ir { get; } = ir;

        public int Hash { get; } = hash;

        public CircuitPlan? Plan { get; set; }

        public long MaxSteps { get; set; }
    }
}
