namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Name of the generated class is taken.</summary>
internal static class CircuitNameTaken
{
    public static Rule Rule { get; } = new(
        "CG0007",
        "Name of the generated class is taken",
        "The type '{0}' already has a member '{1}', the name of the class to be generated. Rename the member or the circuit method.",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
