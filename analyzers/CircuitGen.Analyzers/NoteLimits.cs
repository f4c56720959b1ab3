using Microsoft.CodeAnalysis;

namespace CircuitGen.Analyzers;

/// <summary>
/// Which notes on a circuit are worth their time. The editor's compiler asks, for each, of all the code around its place what it declares, which takes as
/// many steps as the square of how deep the place is.
/// </summary>
internal sealed class NoteLimits
{
    /// <summary>The most notes of one rule on one circuit.</summary>
    public const int Notes = 500;

    private const int Nesting = 250;

    private readonly Dictionary<string, int> _counts = [];

    /// <summary>Whether a note, the next of its rule, is to be shown.</summary>
    public bool Allows(Diagnostic note)
    {
        _counts.TryGetValue(note.Id, out var count);
        _counts[note.Id] = count + 1;
        return count < Notes && !IsDeep(note.Location);
    }

    private static bool IsDeep(Location location) => location.SourceTree is { } tree
        && tree.GetRoot().FindNode(location.SourceSpan, getInnermostNodeForTie: true).Ancestors().Skip(Nesting).Any();
}
