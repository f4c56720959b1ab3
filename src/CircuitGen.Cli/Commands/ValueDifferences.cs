namespace CircuitGen.Cli.Commands;

/// <summary>What changed between two lists of field elements.</summary>
internal static class ValueDifferences
{
    private const int Shown = 10;

    /// <summary>The lengths, and the first values that differ.</summary>
    public static IReadOnlyList<string> Of(string noun, Scalar[] before, Scalar[] after)
    {
        var differences = new List<string>();
        if (before.Length != after.Length)
        {
            differences.Add($"{noun}s {Texts.Count(before.Length)} -> {Texts.Count(after.Length)}");
        }

        var places = Enumerable.Range(0, Math.Min(before.Length, after.Length)).Where(i => before[i] != after[i]).ToArray();
        differences.AddRange(places.Take(Shown).Select(i => $"{noun} {i}: {before[i].ToSignedBigInteger()} -> {after[i].ToSignedBigInteger()}"));
        if (places.Length > Shown)
        {
            differences.Add($"and {Texts.Count(places.Length - Shown)} more");
        }

        return differences;
    }
}
