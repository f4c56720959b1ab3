using System.Diagnostics;

namespace CircuitGen.Soundness.SourceCases;

/// <summary>Makes an assertion of the user's that fails an exception, where .NET would end the process.</summary>
internal sealed class FailedAssertions : TraceListener
{
    /// <summary>Listens from now on, instead of whoever would end the process.</summary>
    public static void Throw()
    {
        if (Trace.Listeners.Count != 1 || Trace.Listeners[0] is not FailedAssertions)
        {
            Trace.Listeners.Clear();
            Trace.Listeners.Add(new FailedAssertions());
        }
    }

    /// <inheritdoc/>
    public override void Fail(string? message, string? detailMessage) => throw new InvalidOperationException($"assertion failed: {message}");

    /// <inheritdoc/>
    public override void Write(string? message)
    {
    }

    /// <inheritdoc/>
    public override void WriteLine(string? message)
    {
    }
}
