namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Result type is not supported.</summary>
internal static class UnsupportedResultType
{
    public static Rule Rule { get; } = new(
        "CG0015",
        "Result type is not supported",
        "The type '{0}' of '{1}' cannot be an output of a circuit. Return integers, bool, char, enums, one-dimensional arrays of these, or tuples and structs of these with accessible constructors.",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
