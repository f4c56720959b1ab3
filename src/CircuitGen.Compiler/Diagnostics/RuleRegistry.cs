using System.Reflection;

namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Finds rules: a rule is the static property <c>Rule</c> of any class, and nothing else needs to know of it.</summary>
public static class RuleRegistry
{
    /// <summary>Every rule of the compiler, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = Of(typeof(RuleRegistry).Assembly);

    /// <summary>Every rule of an assembly, by id.</summary>
    public static IReadOnlyList<Rule> Of(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .Select(type => type.GetProperty("Rule", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
            .OfType<Rule>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
