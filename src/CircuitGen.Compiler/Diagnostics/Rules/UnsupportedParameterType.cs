namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Parameter type is not supported.</summary>
internal static class UnsupportedParameterType
{
    public static Rule Rule { get; } = new(
        "CG0013",
        "Parameter type is not supported",
        "The parameter '{0}' has type '{1}', which cannot be an input of a circuit. Use integers, bool, char, enums, arrays or spans of these, or tuples and structs of these with accessible members.",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
