using System.Reflection;
using CircuitGen.Compiler.Diagnostics;

namespace CircuitGen.Analyzers.Tests;

/// <summary>Every rule is listed for release tracking. The ids are data here, so Roslyn's own check of these files (RS2000) does not see them.</summary>
public class RuleCatalogueTests
{
    private static readonly Assembly s_assembly = typeof(RuleCatalogueTests).Assembly;

    public static TheoryData<string> Ids => [.. RuleRegistry.All.Select(rule => rule.Id)];

    [Fact]
    public void Ids_are_unique() => Assert.Equal(RuleRegistry.All.Count, RuleRegistry.All.Select(rule => rule.Id).Distinct().Count());

    [Fact]
    public void Release_files_list_exactly_the_rules_there_are()
    {
        var listed = Rows("AnalyzerReleases.Shipped.md").Concat(Rows("AnalyzerReleases.Unshipped.md"));
        var rules = RuleRegistry.All.Select(rule => $"{rule.Id} | {rule.Category} | {rule.Severity} | {rule.Title}");
        Assert.Equal(rules, listed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Messages_say_what_is_wrong_in_full_sentences(string id)
    {
        var rule = RuleRegistry.All.Single(rule => rule.Id == id);
        Assert.DoesNotContain("\n", rule.MessageFormat, StringComparison.Ordinal);
        Assert.False(rule.Title.EndsWith('.'), rule.Title);
    }

    private static IEnumerable<string> Rows(string file) =>
        Text(file).Split('\n').Where(line => line.StartsWith("CG", StringComparison.Ordinal)).Select(line => line.Trim());

    private static string Text(string name)
    {
        using var reader = new StreamReader(s_assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
