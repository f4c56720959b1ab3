namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Class instance in a circuit.</summary>
internal static class ClassInstance
{
    public static Rule Rule { get; } = new(
        "CG0111",
        "Class instance in a circuit",
        "The class '{0}' cannot be used in a circuit: objects that are shared and changed have no place in constraints. Use a struct, a tuple or a sealed record with positional parameters.",
        RuleSeverity.Error,
        RuleCategories.Language);
}
