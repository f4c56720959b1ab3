using CircuitGen.Compiler.Reports;
using Microsoft.Build.Framework;

namespace CircuitGen.Build;

/// <summary>Writes the reports of an assembly's circuits and prints one line for each.</summary>
public sealed class WriteCircuitReports : Microsoft.Build.Utilities.Task
{
    /// <summary>The compiled assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The project's folder: reports name source files relative to it.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>Where the reports go.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>Where the list of written files goes, for the next build to see whether they are up to date.</summary>
    [Required]
    public string ListFile { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            using var stream = File.OpenRead(Assembly);
            var reports = ManifestReader.Read(stream);
            var files = new ReportFiles(ProjectFolder, OutputFolder);
            var written = files.Write(Path.GetFileNameWithoutExtension(Assembly), reports);
            files.DeleteOthers(written);
            File.WriteAllLines(ListFile, written);
            foreach (var report in reports)
            {
                Log.LogMessage(MessageImportance.High, "  {0}", $"{report.ShortName}: {CircuitSummary.Text(report.Cost, report.Split, report.Budget)}");
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException or FormatException)
        {
            Log.LogErrorFromException(exception);
        }

        return !Log.HasLoggedErrors;
    }
}
