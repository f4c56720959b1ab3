namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Call that cannot be compiled.</summary>
internal static class UnseenCall
{
    public static Rule Rule { get; } = new(
        "CG0103",
        "Call that cannot be compiled",
        "The call of '{0}' cannot be compiled, because {1}. {2}",
        RuleSeverity.Error,
        RuleCategories.Language);
}
