using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Analyzers.Tests;

/// <summary>Every rule is listed for release tracking. The ids are data here, so Roslyn's own check of these files (RS2000) does not see them.</summary>
public class RuleCatalogueTests
{
    private static readonly Assembly s_assembly = typeof(RuleCatalogueTests).Assembly;

    private static readonly ImmutableArray<DiagnosticDescriptor> s_rules = new CircuitAnalyzer().SupportedDiagnostics;

    public static TheoryData<string> Ids => [.. s_rules.Select(rule => rule.Id)];

    [Fact]
    public void Ids_are_unique() => Assert.Equal(s_rules.Length, s_rules.Select(rule => rule.Id).Distinct().Count());

    [Fact]
    public void Release_files_list_exactly_the_rules_there_are()
    {
        var listed = Rows("AnalyzerReleases.Shipped.md").Concat(Rows("AnalyzerReleases.Unshipped.md"));
        var rules = s_rules.Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}");
        Assert.Equal(rules, listed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_title_a_message_and_a_page(string id)
    {
        var rule = s_rules.Single(rule => rule.Id == id);
        var title = rule.Title.ToString(CultureInfo.InvariantCulture);
        Assert.DoesNotContain("\n", rule.MessageFormat.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.False(title.EndsWith('.'), title);
        Assert.EndsWith($"docs/rules/{id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
        var page = Text(id + ".md");
        Assert.StartsWith($"# {id}: {title}\n", page, StringComparison.Ordinal);
        Assert.Contains("## Right", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_has_its_rule() => Assert.Equal(
        s_rules.Select(rule => rule.Id + ".md"),
        s_assembly.GetManifestResourceNames().Where(name => name.StartsWith("CG", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_advice_has_tests_of_its_own()
    {
        var reporters = typeof(CircuitAnalyzer).Assembly.GetTypes().Where(type => type.GetProperty("Rule", BindingFlags.Public | BindingFlags.Static) is not null).Select(type => type.Name + "Tests");
        var tests = s_assembly.GetTypes().Where(type => type.Namespace?.EndsWith(".Rules", StringComparison.Ordinal) == true).Select(type => type.Name);
        Assert.Empty(reporters.Except(tests));
    }

    [Fact]
    public void Pages_mention_the_code_fix_where_there_is_one()
    {
        var fixes = typeof(global::CircuitGen.CodeFixes.SavingFix).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider)));
        var ids = fixes.SelectMany(type => ((Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds).ToArray();
        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.Contains("code fix", Text(id + ".md"), StringComparison.Ordinal));
    }

    private static IEnumerable<string> Rows(string file) =>
        Text(file).Split('\n').Where(line => line.StartsWith("CG", StringComparison.Ordinal)).Select(line => line.Trim());

    private static string Text(string name)
    {
        using var reader = new StreamReader(s_assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
