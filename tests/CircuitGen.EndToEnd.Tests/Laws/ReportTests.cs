using System.Text.Json;
using CircuitGen.EndToEnd.Tests.Harness;

namespace CircuitGen.EndToEnd.Tests.Laws;

/// <summary>Reports account for every constraint: what expressions cost adds up to the total of each circuit.</summary>
public class ReportTests
{
    private static readonly string[] s_files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "circuits"), "*.json");

    public static TheoryData<string> Reports => [.. s_files.Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_circuit_has_a_report() => Assert.Equal(CircuitRegistry.All.Count, s_files.Length);

    [Theory]
    [MemberData(nameof(Reports))]
    public void Expressions_add_up_to_the_total(string file)
    {
        using var report = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "circuits", file)));
        var total = report.RootElement.GetProperty("constraints").GetInt64();
        Assert.Equal(total, report.RootElement.GetProperty("expressions").EnumerateArray().Sum(place => place.GetProperty("constraints").GetInt64()));
        Assert.Equal(total, report.RootElement.GetProperty("split").EnumerateObject().Sum(part => part.Value.GetInt64()));
    }
}
