namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Call of a method without source.</summary>
internal static class UnseenCall
{
    public static Rule Rule { get; } = new(
        "CG0103",
        "Call of a method without source",
        "The call of '{0}' cannot be compiled, because its C# source is not in this project. Write a method of your own that computes it.",
        RuleSeverity.Error,
        RuleCategories.Language);
}
