using System.Diagnostics;

namespace CircuitGen.Interop.Tests.Node;

/// <summary>Runs a program to its end and collects what it says.</summary>
internal static class NodeProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    public static (int ExitCode, string Output) Run(string program, string folder, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["NO_COLOR"] = "1";
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return (-1, $"{program} was not done within {Patience}.");
        }

        process.WaitForExit();
        return (process.ExitCode, output.Result + errors.Result);
    }
}
