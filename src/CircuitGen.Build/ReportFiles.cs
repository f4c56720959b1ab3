using CircuitGen.Compiler.Reports;

namespace CircuitGen.Build;

/// <summary>The files of an assembly's reports.</summary>
/// <param name="projectFolder">What source paths are relative to.</param>
/// <param name="outputFolder">Where they go.</param>
public sealed class ReportFiles(string projectFolder, string outputFolder)
{
    private const string Json = ".json", Markdown = ".md", Index = "index.html";

    private static readonly string[] Patterns = ["*" + Json, "*" + Markdown, Index];

    /// <summary>Writes the files and returns their paths; nothing where there is no circuit.</summary>
    public IReadOnlyList<string> Write(string assembly, IReadOnlyList<CircuitReport> reports)
    {
        var files = new List<string>();
        if (reports.Count > 0)
        {
            Directory.CreateDirectory(outputFolder);
            var names = CircuitFileNames.Of(reports);
            foreach (var report in reports)
            {
                Write(files, names[report.Name] + Json, JsonReport.Write(report));
                Write(files, names[report.Name] + Markdown, MarkdownReport.Write(report));
            }

            Write(files, Index, HtmlReport.Write(assembly, reports, Sources(reports)));
        }

        return files;
    }

    /// <summary>Deletes reports of circuits that are gone, in a folder that nobody else writes to.</summary>
    /// <param name="files">What was written.</param>
    public void DeleteOthers(IReadOnlyList<string> files)
    {
        if (!Directory.Exists(outputFolder))
        {
            return;
        }

        foreach (var old in Patterns.SelectMany(pattern => Directory.GetFiles(outputFolder, pattern)).Except(files))
        {
            File.Delete(old);
        }
    }

    private Dictionary<string, string[]> Sources(IReadOnlyList<CircuitReport> reports) => reports
        .SelectMany(report => report.Code)
        .Select(range => range.File)
        .Distinct()
        .Where(file => File.Exists(Path.Combine(projectFolder, file)))
        .ToDictionary(file => file, file => File.ReadAllLines(Path.Combine(projectFolder, file)));

    private void Write(List<string> files, string name, string text)
    {
        var path = Path.Combine(outputFolder, name);
        File.WriteAllText(path, text);
        files.Add(path);
    }
}
