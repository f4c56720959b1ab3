namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Too large to plan while typing.</summary>
internal static class PlannedInBuild
{
    public static Rule Rule { get; } = new(
        "CG0304",
        "Figures come with the build",
        "'{0}' takes more than {1} steps to plan, which is too slow while you type. Build the project: its exact figures, and what is wrong further down, come from there.",
        RuleSeverity.Info,
        RuleCategories.Cost);
}
