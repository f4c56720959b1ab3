using System.Globalization;

namespace CircuitGen.Samples.Frontier;

/// <summary>The plot command: accuracy against constraints as a page of its own.</summary>
public static class PlotCommand
{
    /// <summary>Writes the page.</summary>
    /// <param name="file">Where.</param>
    /// <param name="output">Where to say so.</param>
    public static int Run(FileInfo file, TextWriter output)
    {
        var ours = ModelCatalog.All.Where(entry => entry.Model.Data is null).Select(entry => new PlotPoint(
            entry.Model.Name,
            entry.Model.Cost.Constraints,
            entry.Model.Accuracy,
            entry.Family.ToString(),
            string.Create(CultureInfo.InvariantCulture, $"{entry.Model.Summary}: {entry.Model.Cost.Constraints:N0} constraints, {entry.Model.Accuracy:F2} %")));
        File.WriteAllText(file.FullName, HtmlPage.Write(SvgChart.Draw([.. ours, .. Incumbents.All]), ModelCatalog.All));
        output.WriteLine($"Written to {file.FullName}");
        return 0;
    }
}
