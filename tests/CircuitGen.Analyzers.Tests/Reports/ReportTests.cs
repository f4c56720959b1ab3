using System.Text.Json;
using System.Xml.Linq;
using CircuitGen.Compiler.FrontEnd;
using CircuitGen.Compiler.Planning;
using CircuitGen.Compiler.Reports;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Analyzers.Tests.Reports;

public class ReportTests
{
    private const string Members = """
        private static readonly int[] Table = { 3, 1, 4, 1, 5, 9, 2, 6 };

        [ZkCircuit(MaxConstraints = 900)]
        public static int Layer([Length(4), Range(0, 7)] byte[] x, int wide, out bool big)
        {
            int sum = 0;
            for (int i = 0; i < 4; i++)
            {
                sum += Math.Max(0, Table[x[i]] - x[0]) / 3 + unchecked((byte)wide) % 5 + (x[i] & x[0]) * x[i];
                if (x[i] > 5) { sum -= x[0] == 3 ? 1 : 2; }
            }
            if (sum < -5) { throw new ArgumentException("low"); }
            big = sum > 20;
            return sum;
        }
        """;

    [Fact]
    public void Sites_add_up_to_the_total_exactly()
    {
        var (plan, _) = Plan();
        Assert.Equal(plan.Cost.Constraints, SiteCosts.Of(plan).Sum(cost => cost.Constraints));
        Assert.Equal(plan.Cost.Constraints, CostSplit.Of(plan).Sum(part => part.Constraints));
        Assert.True(CostSplit.Of(plan).Count >= 9);
    }

    [Fact]
    public void The_manifest_survives_a_round_trip()
    {
        var text = ManifestText.Write(Report());
        Assert.Equal(text, ManifestText.Write(ManifestText.Read(text)));
        Assert.Equal(Report().Cost, ManifestText.Read(text).Cost);
    }

    [Fact]
    public void Json_is_valid_and_adds_up()
    {
        using var json = JsonDocument.Parse(JsonReport.Write(Report()));
        var total = json.RootElement.GetProperty("constraints").GetInt64();
        Assert.Equal(total, json.RootElement.GetProperty("expressions").EnumerateArray().Sum(place => place.GetProperty("constraints").GetInt64()));
        Assert.Equal(total, json.RootElement.GetProperty("split").EnumerateObject().Sum(part => part.Value.GetInt64()));
    }

    [Fact]
    public void The_page_fetches_nothing_and_runs_nothing()
    {
        var page = HtmlReport.Write("Sample", [Report()], new Dictionary<string, string[]> { ["/src/File.cs"] = Source().Split('\n') });
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

    private static string Source() => Analysis.InClass(Members).Text;

    private static CircuitReport Report()
    {
        var (plan, lowered) = Plan();
        return CircuitReport.Create(plan, lowered, file => file);
    }

    private static (CircuitPlan Plan, Compiler.Ir.LoweredCircuit Lowered) Plan()
    {
        var compilation = Analysis.Compile(Source());
        var tree = compilation.SyntaxTrees.Single();
        var method = compilation.GetSemanticModel(tree).GetDeclaredSymbol(tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single(node => node.Identifier.Text == "Layer"))!;
        var lowered = MethodLowering.Lower(method, compilation, CancellationToken.None);
        var plan = PlanCache.PlanOf(lowered.Ir!, CancellationToken.None);
        Assert.Empty(plan.Problems);
        return (plan, lowered);
    }
}
