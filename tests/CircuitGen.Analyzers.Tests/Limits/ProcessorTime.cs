using System.Diagnostics;

namespace CircuitGen.Analyzers.Tests.Limits;

/// <summary>Measures what a test costs whatever else the machine does: the process's processor time, while no other test runs in it.</summary>
[CollectionDefinition(Alone, DisableParallelization = true)]
public sealed class ProcessorTime
{
    /// <summary>The collection of the tests that measure.</summary>
    public const string Alone = "Processor time";

    /// <summary>The seconds that an action takes.</summary>
    public static async Task<double> OfAsync(Func<Task> action)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        await action();
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }
}
