namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Something the compiler can tell the user; what the analyzers make a descriptor of.</summary>
/// <param name="Id">For example <c>CG0101</c>.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="MessageFormat">What is wrong and what to write instead; {0}, {1}, ... are the problem's arguments.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Category">One of <see cref="RuleCategories"/>.</param>
public sealed record Rule(string Id, string Title, string MessageFormat, RuleSeverity Severity, string Category)
{
    /// <summary>The rule's page.</summary>
    public string HelpLink => $"https://github.com/circuitgen/circuitgen/blob/main/docs/rules/{Id}.md";
}

/// <summary>How bad something is.</summary>
public enum RuleSeverity
{
    /// <summary>No circuit comes out.</summary>
    Error,

    /// <summary>A circuit comes out, but probably not the one that was meant.</summary>
    Warning,

    /// <summary>Good to know.</summary>
    Info,
}

/// <summary>The groups of rules.</summary>
public static class RuleCategories
{
    /// <summary>How a circuit method is declared.</summary>
    public const string Declaration = "CircuitGen.Declaration";

    /// <summary>C# that no circuit can be made of.</summary>
    public const string Language = "CircuitGen.Language";

    /// <summary>Values and ranges.</summary>
    public const string Values = "CircuitGen.Values";

    /// <summary>What circuits cost.</summary>
    public const string Cost = "CircuitGen.Cost";

    /// <summary>What could be cheaper or is probably not meant.</summary>
    public const string Advice = "CircuitGen.Advice";
}
