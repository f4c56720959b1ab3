namespace CircuitGen.Soundness.Idioms;

/// <summary>The settings of a project; programs of the same settings share one.</summary>
/// <param name="IsChecked">Whether overflow is checked everywhere.</param>
/// <param name="IsDebug">Whether DEBUG is defined.</param>
/// <param name="IsNullable">Whether nullable reference types are on.</param>
/// <param name="IsNewest">Whether the language is the newest, not C# 13.</param>
internal sealed record ProgramSettings(bool IsChecked, bool IsDebug, bool IsNullable, bool IsNewest)
{
    /// <summary>As words of a case's options.</summary>
    public HashSet<string> Options =>
        [.. new[] { IsChecked ? "checked" : "", IsDebug ? "debug" : "", IsNullable ? "" : "nullable-off", IsNewest ? "" : "cs13" }.Where(static word => word.Length > 0)];

    /// <summary>Settings of a batch: mostly the usual ones.</summary>
    public static ProgramSettings Of(Random random) =>
        new(random.Next(4) == 0, random.Next(2) == 0, random.Next(5) > 0, random.Next(8) > 0);
}
