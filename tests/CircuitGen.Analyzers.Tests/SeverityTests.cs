using Microsoft.CodeAnalysis;

namespace CircuitGen.Analyzers.Tests;

public class SeverityTests
{
    private const string Advised = "[ZkCircuit] public static int First(byte a, byte b) => a;";
    private const string Refused = "[ZkCircuit] public static int Sum(int a, int b) => a + b;";

    [Fact]
    public async Task Pragma_silences_advice()
    {
        var source = Analysis.InClass("#pragma warning disable CG0401\n" + Advised + "\n#pragma warning restore CG0401");
        Assert.DoesNotContain(await Analysis.RunAsync(source.Text), diagnostic => diagnostic.Id == "CG0401");
    }

    [Theory]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public async Task Editorconfig_sets_the_severity_of_advice(string severity, DiagnosticSeverity expected)
    {
        var diagnostics = await Analysis.RunAsync(Analysis.InClass(Advised).Text, new SeverityOptions($"dotnet_diagnostic.CG0401.severity = {severity}"));
        Assert.Equal(expected, Assert.Single(diagnostics, diagnostic => diagnostic.Id == "CG0401").Severity);
    }

    [Fact]
    public async Task Editorconfig_silences_advice() => Assert.DoesNotContain(
        await Analysis.RunAsync(Analysis.InClass(Advised).Text, new SeverityOptions("dotnet_diagnostic.CG0401.severity = none")),
        diagnostic => diagnostic.Id == "CG0401");

    /// <summary>A build must not pass without a circuit that is asked for.</summary>
    [Theory]
    [InlineData("#pragma warning disable\n", "")]
    [InlineData("#pragma warning disable CG0201\n", "")]
    [InlineData("", "dotnet_diagnostic.CG0201.severity = none")]
    [InlineData("", "dotnet_diagnostic.CG0201.severity = suggestion")]
    public async Task Nothing_silences_why_there_is_no_circuit(string pragma, string setting)
    {
        var diagnostics = await Analysis.RunAsync(Analysis.InClass(pragma + Refused).Text, setting.Length == 0 ? null : new SeverityOptions(setting));
        var found = Assert.Single(diagnostics, diagnostic => diagnostic.Id == "CG0201");
        Assert.Equal((DiagnosticSeverity.Error, false), (found.Severity, found.IsSuppressed));
    }
}
