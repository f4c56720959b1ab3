using Microsoft.CodeAnalysis;

namespace CircuitGen.Analyzers.Tests;

public class SeverityTests
{
    private const string Members = "[ZkCircuit] public static int Sum(int a, int b) => a + b;";

    [Fact]
    public async Task Pragma_silences_a_rule()
    {
        var source = Analysis.InClass("#pragma warning disable CG0201\n" + Members + "\n#pragma warning restore CG0201");
        Assert.DoesNotContain(await Analysis.RunAsync(source.Text), diagnostic => diagnostic.Id == "CG0201");
    }

    [Theory]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public async Task Editorconfig_sets_the_severity(string severity, DiagnosticSeverity expected)
    {
        var diagnostics = await Analysis.RunAsync(Analysis.InClass(Members).Text, new SeverityOptions($"dotnet_diagnostic.CG0201.severity = {severity}"));
        Assert.Equal(expected, Assert.Single(diagnostics, diagnostic => diagnostic.Id == "CG0201").Severity);
    }

    [Fact]
    public async Task Editorconfig_silences_a_rule() => Assert.DoesNotContain(
        await Analysis.RunAsync(Analysis.InClass(Members).Text, new SeverityOptions("dotnet_diagnostic.CG0201.severity = none")),
        diagnostic => diagnostic.Id == "CG0201");
}
