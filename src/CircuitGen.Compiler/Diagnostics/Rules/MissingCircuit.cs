namespace CircuitGen.Compiler.Diagnostics;

/// <summary>No circuit came out of a method, and no other rule says why.</summary>
internal static class MissingCircuit
{
    public static Rule Rule { get; } = new(
        "CG0020",
        "No circuit came out",
        "No circuit came out of '{0}', and nothing says why: the generator did not run, or it is defective. Build again; if it stays so, please report it with the method.",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
