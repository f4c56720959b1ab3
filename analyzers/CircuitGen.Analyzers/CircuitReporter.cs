namespace CircuitGen.Analyzers;

/// <summary>Reports one kind of thing about a circuit. A new reporter is a class; nothing else needs to know of it.</summary>
internal abstract class CircuitReporter
{
    /// <summary>One of each kind.</summary>
    public static IReadOnlyList<CircuitReporter> All { get; } =
    [
        .. typeof(CircuitReporter).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CircuitReporter)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (CircuitReporter)Activator.CreateInstance(type)),
    ];

    /// <summary>Reports what there is to report.</summary>
    public abstract void Report(AnalyzedCircuit circuit);
}
