using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CircuitGen.Soundness.Tests.BuildSettings;

/// <summary>Generated code compiles, and says nothing, under all the settings that projects have.</summary>
public sealed class BuildSettingsTests
{
    /// <summary>Language, nullable context, overflow checks.</summary>
    public static TheoryData<LanguageVersion, NullableContextOptions, bool> Matrix => new()
    {
        { LanguageVersion.CSharp13, NullableContextOptions.Enable, false },
        { LanguageVersion.CSharp13, NullableContextOptions.Disable, true },
        { LanguageVersion.CSharp14, NullableContextOptions.Warnings, true },
        { LanguageVersion.CSharp14, NullableContextOptions.Annotations, false },
        { LanguageVersion.Latest, NullableContextOptions.Disable, false },
        { LanguageVersion.Preview, NullableContextOptions.Enable, true },
    };

    /// <summary>Languages that came before the one that is needed.</summary>
    public static TheoryData<LanguageVersion> OldLanguages =>
        [LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp10, LanguageVersion.CSharp11, LanguageVersion.CSharp12];

    /// <summary>With every warning of the compiler's as an error and documentation on.</summary>
    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Compiles_without_a_warning(LanguageVersion language, NullableContextOptions nullable, bool isChecked)
    {
        var project = new SettingsProject(EveryConstruct.Source, language, nullable, isChecked).Generate();
        Assert.NotEmpty(project.Generated);
        AssertNone(await project.DiagnoseAsync());
    }

    /// <summary>The directive in generated files hides nothing but what is not known when they are written.</summary>
    [Fact]
    public async Task There_is_little_to_silence()
    {
        var project = new SettingsProject(EveryConstruct.Source, LanguageVersion.Preview, isChecked: true).Generate(isSilenced: false);
        AssertNone(await project.DiagnoseAsync());
    }

    /// <summary>With every rule of the SDK's analyzers as an error.</summary>
    [Fact]
    public async Task No_analyzer_has_anything_to_say()
    {
        Assert.True(SettingsProject.SdkAnalyzers.Length > 100, $"{SettingsProject.SdkAnalyzers.Length} analyzers");
        var everything = SettingsProject.SdkAnalyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics)
            .Where(static rule => rule.CustomTags.All(static tag => tag != WellKnownDiagnosticTags.NotConfigurable))
            .Select(static rule => rule.Id).Distinct().ToImmutableDictionary(static id => id, static _ => ReportDiagnostic.Error);
        var project = new SettingsProject(EveryConstruct.Source, LanguageVersion.CSharp13, severities: everything).Generate();
        var found = await project.DiagnoseAsync(SettingsProject.SdkAnalyzers);
        Assert.Contains(found, static diagnostic => diagnostic.Id.StartsWith("CA", StringComparison.Ordinal));
        Assert.Contains(found, static diagnostic => diagnostic.Id.StartsWith("IDE", StringComparison.Ordinal));
        AssertNone(found.Where(diagnostic => project.Generated.Contains(diagnostic.Location.SourceTree!)));
    }

    /// <summary>One error a circuit, on its name, and nothing that follows from it.</summary>
    [Theory]
    [MemberData(nameof(OldLanguages))]
    public async Task An_older_language_is_one_error(LanguageVersion language)
    {
        var project = new SettingsProject(
            "/// <summary>A class.</summary>\npublic static partial class C { /// <summary>A circuit.</summary>\n [CircuitGen.ZkCircuit] public static int Run([CircuitGen.Length(2)] int[] x, string y) { return x[0] / 0; } }", language, NullableContextOptions.Disable).Generate();
        Assert.Empty(project.Generated);
        var error = Assert.Single(await project.DiagnoseAsync(), static diagnostic => diagnostic.Id.StartsWith("CG", StringComparison.Ordinal));
        Assert.Equal("CG0016", error.Id);
        Assert.Equal("Run", error.Location.SourceTree!.GetText().ToString(error.Location.SourceSpan));
    }

    private static void AssertNone(IEnumerable<Diagnostic> diagnostics)
    {
        var text = string.Join('\n', diagnostics.Select(static diagnostic =>
            $"{diagnostic} «{diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()}»"));
        Assert.True(text.Length == 0, text);
    }
}
