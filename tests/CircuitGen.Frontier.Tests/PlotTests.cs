using CircuitGen.Samples.Frontier;

namespace CircuitGen.Frontier.Tests;

/// <summary>The picture shows every model of digits.</summary>
public class PlotTests
{
    [Fact]
    public void Every_model_has_its_label()
    {
        var file = new FileInfo(Path.GetTempFileName());
        try
        {
            PlotCommand.Run(file, TextWriter.Null);
            var page = File.ReadAllText(file.FullName);
            Assert.All(ModelCatalog.Models.Where(model => model.Data is null), model => Assert.Contains($">{model.Name}</text>", page, StringComparison.Ordinal));
        }
        finally
        {
            file.Delete();
        }
    }
}
