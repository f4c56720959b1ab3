namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Table is not accessible to generated code.</summary>
internal static class InaccessibleTable
{
    public static Rule Rule { get; } = new(
        "CG0107",
        "Table is not accessible to generated code",
        "Generated code in '{1}' reads the table '{0}', which is not accessible there. Make it internal, or move it into '{1}'.",
        RuleSeverity.Error,
        RuleCategories.Language);
}
