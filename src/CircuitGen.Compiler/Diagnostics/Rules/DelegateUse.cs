namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Delegate or lambda in a circuit.</summary>
internal static class DelegateUse
{
    public static Rule Rule { get; } = new(
        "CG0110",
        "Delegate or lambda in a circuit",
        "Delegates and lambdas are not supported in a circuit: what they call is not known when it is compiled. Call a method or local function.",
        RuleSeverity.Error,
        RuleCategories.Language);
}
