using System.Reflection;

namespace CircuitGen.Compiler.Diagnostics;

/// <summary>All rules: those of the static classes in this assembly that hold one.</summary>
public static class RuleRegistry
{
    /// <summary>Every rule, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. typeof(RuleRegistry).Assembly.GetTypes()
            .Select(type => type.GetProperty("Rule", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
            .OfType<Rule>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
