namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Result may not fit its type.</summary>
internal static class PossibleOverflow
{
    public static Rule Rule { get; } = new(
        "CG0201",
        "Result may not fit its type",
        "The result may be any of [{0}, {1}], which does not fit '{2}'. Compute in a wider type, give the inputs a narrower [Range], write unchecked(...) where wrapping around is meant, or a checked((type)...) cast of the wider result where it must not happen.",
        RuleSeverity.Error,
        RuleCategories.Values);
}
