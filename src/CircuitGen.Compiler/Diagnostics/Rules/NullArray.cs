namespace CircuitGen.Compiler.Diagnostics;

/// <summary>An array that does not exist is read.</summary>
internal static class NullArray
{
    public static Rule Rule { get; } = new(
        "CG0214",
        "The array is null",
        "The array is null here, where most of what C# could do with it throws. Give it a value before it is used.",
        RuleSeverity.Error,
        RuleCategories.Values);
}
