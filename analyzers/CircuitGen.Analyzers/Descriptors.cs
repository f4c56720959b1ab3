using System.Collections.Immutable;
using CircuitGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Analyzers;

/// <summary>The rules of compiler and analyzers as Roslyn wants them.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        RuleRegistry.All.Concat(RuleRegistry.Of(typeof(Descriptors).Assembly)).ToImmutableDictionary(rule => rule.Id, Create, StringComparer.Ordinal);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. ById.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    public static DiagnosticDescriptor Of(string ruleId) => ById[ruleId];

    private static DiagnosticDescriptor Create(Rule rule) => new(
        rule.Id, rule.Title, rule.MessageFormat, rule.Category, SeverityOf(rule.Severity), isEnabledByDefault: true, description: null, rule.HelpLink, TagsOf(rule));

    /// <summary>Where no circuit comes out, no pragma and no setting may hide why: the build would pass without it. Budgets are the user's own.</summary>
    private static string[] TagsOf(Rule rule) =>
        rule.Severity == RuleSeverity.Error && rule.Category != RuleCategories.Cost ? [WellKnownDiagnosticTags.NotConfigurable] : [];

    private static DiagnosticSeverity SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
