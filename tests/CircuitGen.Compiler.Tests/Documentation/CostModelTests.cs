using System.Runtime.CompilerServices;
using CircuitGen.Gadgets;

namespace CircuitGen.Compiler.Tests.Documentation;

/// <summary>docs/cost-model.md has every gadget: in the table with its source, and below with its derivation.</summary>
public class CostModelTests
{
    private const string Derivations = "## Why these numbers are enough";

    public static TheoryData<string> Gadgets =>
        [.. typeof(ReluGadget).Assembly.GetTypes().Where(type => type.IsPublic && type.Name.EndsWith("Gadget", StringComparison.Ordinal)).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Gadgets))]
    public void Every_gadget_is_in_the_table_and_derived(string gadget)
    {
        var parts = Page().Split(Derivations);
        Assert.Equal(2, parts.Length);

        Assert.True(parts[0].Contains(gadget + ".cs", StringComparison.Ordinal), $"{gadget} has no row.");
        Assert.True(parts[1].Contains($"`{gadget}`)", StringComparison.Ordinal), $"{gadget} has no derivation.");
    }

    [Fact]
    public void Every_source_in_the_table_exists() => Assert.All(
        Page().Split('`').Where(text => text.EndsWith("Gadget.cs", StringComparison.Ordinal) && text.Contains('/', StringComparison.Ordinal)),
        source => Assert.True(File.Exists(Path.Combine(Root(), "src/CircuitGen.Gadgets", source)), source));

    private static string Page() => File.ReadAllText(Path.Combine(Root(), "docs/cost-model.md"));

    private static string Root([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..");
}
