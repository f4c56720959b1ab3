using System.Text.Json;
using System.Xml.Linq;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Analyzers.Tests.Reports;

public class ReportTests
{
    [Fact]
    public void Sites_add_up_to_the_total_exactly()
    {
        var (plan, _) = SampleReport.Plan();
        Assert.Equal(plan.Cost.Constraints, SiteCosts.Of(plan).Sum(cost => cost.Constraints));
        Assert.Equal(plan.Cost.Constraints, CostSplit.Of(plan).Sum(part => part.Constraints));
        Assert.True(CostSplit.Of(plan).Count >= 9);
    }

    [Fact]
    public void The_manifest_survives_a_round_trip()
    {
        var text = ManifestText.Write(SampleReport.Create());
        Assert.Equal(text, ManifestText.Write(ManifestText.Read(text)));
        Assert.Equal(SampleReport.Create().Cost, ManifestText.Read(text).Cost);
    }

    [Fact]
    public void Json_is_valid_and_adds_up()
    {
        using var json = JsonDocument.Parse(JsonReport.Write(SampleReport.Create()));
        var total = json.RootElement.GetProperty("constraints").GetInt64();
        Assert.Equal(total, json.RootElement.GetProperty("expressions").EnumerateArray().Sum(place => place.GetProperty("constraints").GetInt64()));
        Assert.Equal(total, json.RootElement.GetProperty("split").EnumerateObject().Sum(part => part.Value.GetInt64()));
    }

    [Fact]
    public void The_page_fetches_nothing_and_runs_nothing()
    {
        var page = HtmlReport.Write("Sample", [SampleReport.Create()], SampleReport.Sources);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Math.Max(0, Table[x[i]] - x[0])", page, StringComparison.Ordinal);
        var body = page[page.IndexOf("<body>", StringComparison.Ordinal)..page.IndexOf("</html>", StringComparison.Ordinal)].Replace("&times;", "x", StringComparison.Ordinal);
        Assert.NotNull(XDocument.Parse(body).Root);
    }

    [Fact]
    public void Paths_are_relative_to_the_project()
    {
        Assert.Equal("Models/A.cs", SourceRoots.Shorten("/src/app/Models/A.cs", "/src/app/"));
        Assert.Equal("Models/A.cs", SourceRoots.Shorten(@"C:\app\Models\A.cs", @"C:\app\"));
        Assert.Equal("../shared/A.cs", SourceRoots.Shorten("/src/shared/A.cs", "/src/app/"));
        Assert.Equal("../app2/A.cs", SourceRoots.Shorten("/src/app2/A.cs", "/src/app"));
        Assert.Equal("D:/shared/A.cs", SourceRoots.Shorten(@"D:\shared\A.cs", @"C:\app\"));
        Assert.Equal("A.cs", SourceRoots.Shorten("A.cs", "/src/app"));
        Assert.Equal("/other/A.cs", SourceRoots.Shorten("/other/A.cs", ""));
    }
}
