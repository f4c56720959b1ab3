namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Containing type is not partial.</summary>
internal static class TypeNotPartial
{
    public static Rule Rule { get; } = new(
        "CG0002",
        "Containing type is not partial",
        "The type '{0}' around the circuit method '{1}' must be partial, so that the generated circuit can be nested in it. Declare it 'partial'.",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
