namespace CircuitGen.Compiler.Emit;

/// <summary>The names that the emitter gives to members of an emitted class, and to locals that are numbered after sites.</summary>
internal static class OwnNames
{
    public const string Build = "Build";
    public const string CheckPublicSignals = "CheckPublicSignals";
    public const string Cost = "Cost";
    public const string File = "File";
    public const string GenerateWitness = "GenerateWitness";
    public const string Names = "Names";
    public const string Packed = "Packed";
    public const string PublicSignals = "PublicSignals";
    public const string Shape = "Shape";
    public const string Site = "site";
    public const string Sources = "Sources";
    public const string Synthesize = "Synthesize";
    public const string UnpaidQuotients = "UnpaidQuotients";

    // What every class inherits is found before the members of the types around it.
    private static readonly HashSet<string> Members = new(
        [
            Build, CheckPublicSignals, Cost, GenerateWitness, Names, Packed, PublicSignals, Shape, Sources, Synthesize, UnpaidQuotients,
            .. typeof(object).GetMembers(
                System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Instance)
                .Select(static member => member.Name),
        ],
        StringComparer.Ordinal);

    /// <summary>Whether an emitted class has, or may have, a member of this name.</summary>
    public static bool IsMember(string name) => Members.Contains(name) || IsNumbered(name);

    /// <summary>Whether the name belongs to a file or a site: <c>File0</c>, <c>site42Kind</c>. Which of them there are turns out while code is written, so the user's names keep off all.</summary>
    public static bool IsNumbered(string name) => IsNumbered(name, Site) || IsNumbered(name, File);

    private static bool IsNumbered(string name, string start) =>
        name.Length > start.Length && name.StartsWith(start, StringComparison.Ordinal) && char.IsDigit(name[start.Length]);
}
