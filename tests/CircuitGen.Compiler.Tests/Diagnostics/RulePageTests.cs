using System.Runtime.CompilerServices;
using CircuitGen.Compiler.Diagnostics;

namespace CircuitGen.Compiler.Tests.Diagnostics;

/// <summary>Each rule has a page and each page a rule.</summary>
public class RulePageTests
{
    [Fact]
    public void Every_rule_has_its_page_and_every_page_its_rule()
    {
        var pages = Directory.GetFiles(Folder(), "CG*.md").Select(Path.GetFileNameWithoutExtension).Order().ToArray();
        Assert.Equal(RuleRegistry.All.Select(rule => rule.Id).Order(), pages);
    }

    [Fact]
    public void Pages_carry_the_title_and_both_kinds_of_code()
    {
        foreach (var rule in RuleRegistry.All)
        {
            var page = File.ReadAllText(Path.Combine(Folder(), rule.Id + ".md"));
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", page, StringComparison.Ordinal);
            Assert.Contains("## Reported", page, StringComparison.Ordinal);
            Assert.Contains("## Instead", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Ids_are_unique() => Assert.Equal(RuleRegistry.All.Count, RuleRegistry.All.Select(rule => rule.Id).Distinct().Count());

    private static string Folder([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "docs", "rules");
}
