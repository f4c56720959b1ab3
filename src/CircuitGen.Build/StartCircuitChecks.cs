using Microsoft.Build.Framework;

namespace CircuitGen.Build;

/// <summary>Starts to check the circuits of an assembly, if it has any; <see cref="FinishCircuitChecks"/> waits for the outcome, and the build goes on in between.</summary>
public sealed class StartCircuitChecks : Microsoft.Build.Utilities.Task
{
    /// <summary>The compiled assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

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

    /// <summary>Whether there is anything to check.</summary>
    [Output]
    public bool HasCircuits { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            using (var stream = File.OpenRead(Assembly))
            {
                HasCircuits = ManifestReader.DeclaresCircuits(stream);
            }

            if (HasCircuits)
            {
                BuildEngine4.RegisterTaskObject(
                    FinishCircuitChecks.KeyOf(SettingsFile), CircuitCheckProcess.Start(Host, Program, SettingsFile, ProjectFolder), RegisteredTaskObjectLifetime.Build, allowEarlyCollection: false);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException or System.ComponentModel.Win32Exception)
        {
            Log.LogErrorFromException(exception);
        }

        return !Log.HasLoggedErrors;
    }
}
