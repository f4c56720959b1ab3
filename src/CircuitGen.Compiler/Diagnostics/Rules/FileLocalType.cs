namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Circuit method in a file-local type.</summary>
internal static class FileLocalType
{
    public static Rule Rule { get; } = new(
        "CG0008",
        "Circuit method in a file-local type",
        "The type '{0}' is file-local, so that generated code cannot add to it. Remove 'file'.",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
