using CircuitGen.Compiler.Reports;
using Microsoft.Build.Framework;

namespace CircuitGen.Build;

/// <summary>Writes <c>circuits.baseline.txt</c> from a compiled assembly.</summary>
public sealed class UpdateCircuitBaseline : Microsoft.Build.Utilities.Task
{
    /// <summary>The compiled assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>Where the file goes.</summary>
    [Required]
    public string BaselineFile { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            using var stream = File.OpenRead(Assembly);
            var reports = ManifestReader.Read(stream);
            File.WriteAllText(BaselineFile, Baseline.Of(reports).ToString());
            Log.LogMessage(MessageImportance.High, "  {0}", $"{BaselineFile}: {reports.Count} circuits");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException or FormatException)
        {
            Log.LogErrorFromException(exception);
        }

        return !Log.HasLoggedErrors;
    }
}
