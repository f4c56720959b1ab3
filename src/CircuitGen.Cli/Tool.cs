using System.CommandLine;
using CircuitGen.Cli.Commands;
using CircuitGen.Cli.Running;

namespace CircuitGen.Cli;

/// <summary>The <c>circuitgen</c> command line.</summary>
internal static class Tool
{
    /// <summary>All commands, in the order of the documentation.</summary>
    public static RootCommand Create() => new("Circuits compiled from C#: reports, files, witnesses, keys, proofs, contracts.")
    {
        ReportCommand.Create(),
        BaselineCommand.Create(),
        ExportCommand.Create(),
        WitnessCommand.Create(),
        CheckCommand.Create(),
        SetupCommand.Create(),
        ContributeCommand.Create(),
        ProveCommand.Create(),
        VerifyCommand.Create(),
        SolidityCommand.Create(),
        InfoCommand.Create(),
        DiffCommand.Create(),
    };

    /// <summary>Runs a command line; returns the exit code.</summary>
    /// <param name="arguments">The arguments after the tool's name.</param>
    /// <param name="output">For results.</param>
    /// <param name="error">For warnings, errors and progress.</param>
    /// <param name="cancellation">Ends long work early, besides Ctrl+C.</param>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter error, CancellationToken cancellation = default)
    {
        var parsed = Create().Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            var message = string.Join(" ", parsed.Errors.Select(problem => problem.Message));
            var name = parsed.CommandResult.Command is RootCommand ? "" : " " + parsed.CommandResult.Command.Name;
            return Failure.Report(new ToolException($"{message} See: circuitgen{name} --help"), arguments.Contains("--json"), output, error);
        }

        return await parsed.InvokeAsync(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false }, cancellation);
    }
}
