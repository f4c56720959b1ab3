namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Name of the generated class is taken.</summary>
internal static class CircuitNameTaken
{
    public static Rule Rule { get; } = new(
        "CG0007",
        "Name of the generated class is taken",
        "The class to be generated in the type '{0}' would be called '{1}', which is taken there. Rename the circuit method, or what has that name.",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
