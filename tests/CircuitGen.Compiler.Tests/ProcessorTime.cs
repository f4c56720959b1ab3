using System.Diagnostics;

namespace CircuitGen.Compiler.Tests;

/// <summary>Measures what a test costs whatever else the machine does: the process's processor time, while no other test runs in it.</summary>
[CollectionDefinition(Alone, DisableParallelization = true)]
public sealed class ProcessorTime
{
    /// <summary>The collection of the tests that measure.</summary>
    public const string Alone = "Processor time";

    /// <summary>What a function returns, and the time that takes.</summary>
    public static (T Result, TimeSpan Time) Of<T>(Func<T> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var result = function();
        return (result, Process.GetCurrentProcess().TotalProcessorTime - before);
    }
}
