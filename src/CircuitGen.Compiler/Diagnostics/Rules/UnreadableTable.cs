namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Table has no constant initializer.</summary>
internal static class UnreadableTable
{
    public static Rule Rule { get; } = new(
        "CG0106",
        "Table has no constant initializer",
        "The elements of '{0}' are not known when the circuit is compiled: {1}. Initialize it with constants where it is declared.",
        RuleSeverity.Error,
        RuleCategories.Language);
}
