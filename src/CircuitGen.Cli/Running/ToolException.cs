namespace CircuitGen.Cli.Running;

/// <summary>Something the user can put right.</summary>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="code">What scripts are told.</param>
internal sealed class ToolException(string message, ExitCode code = ExitCode.Wrong) : Exception(message)
{
    public ExitCode Code { get; } = code;
}
