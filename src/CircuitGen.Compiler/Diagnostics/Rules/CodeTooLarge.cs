namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Code of a circuit is too large.</summary>
internal static class CodeTooLarge
{
    public static Rule Rule { get; } = new(
        "CG0330",
        "Code of a circuit is too large",
        "{0} comes to more than {1}, which is all that can be compiled. {2}",
        RuleSeverity.Error,
        RuleCategories.Language);
}
