using Microsoft.Build.Framework;

namespace CircuitGen.Build;

/// <summary>Waits until the circuits of an assembly are checked, and reports.</summary>
public sealed class FinishCircuitChecks : Microsoft.Build.Utilities.Task, ICancelableTask
{
    private readonly object _lock = new();
    private CircuitCheckProcess? _process;
    private bool _isCancelled;

    /// <summary>The dotnet command.</summary>
    [Required]
    public string Host { get; set; } = "";

    /// <summary>The program that checks.</summary>
    [Required]
    public string Program { get; set; } = "";

    /// <summary>The file that tells it what to check and how.</summary>
    [Required]
    public string SettingsFile { get; set; } = "";

    /// <summary>The project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            // A task host that has ended since has taken the process with it.
            var process = BuildEngine4.UnregisterTaskObject(KeyOf(SettingsFile), RegisteredTaskObjectLifetime.Build) as CircuitCheckProcess
                ?? CircuitCheckProcess.Start(Host, Program, SettingsFile, ProjectFolder);
            using (process)
            {
                lock (_lock)
                {
                    _process = process;
                    if (_isCancelled)
                    {
                        process.Dispose();
                    }
                }

                if (process.Wait(line => Log.LogMessageFromText("  " + line, MessageImportance.High)) is { } problem)
                {
                    Log.LogError($"The circuits could not be checked: {problem}");
                }
            }
        }
        catch (Exception exception) when (exception is IOException or System.ComponentModel.Win32Exception)
        {
            Log.LogErrorFromException(exception);
        }

        return !Log.HasLoggedErrors;
    }

    /// <inheritdoc/>
    public void Cancel()
    {
        lock (_lock)
        {
            _isCancelled = true;
            _process?.Dispose();
        }
    }

    /// <summary>What the process is known by between the two tasks: each target framework of each project has a settings file.</summary>
    internal static string KeyOf(string settingsFile) => $"{nameof(FinishCircuitChecks)}:{Path.GetFullPath(settingsFile)}";
}
