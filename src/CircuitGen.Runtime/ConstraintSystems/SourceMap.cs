namespace CircuitGen.ConstraintSystems;

/// <summary>The places in the source that a circuit's constraints come from; a constraint's site is an index into it.</summary>
/// <param name="locations">The places, by site.</param>
public sealed class SourceMap(params IReadOnlyList<SourceLocation> locations)
{
    /// <summary>A map without places: of a system read from a file.</summary>
    public static SourceMap Empty { get; } = new([]);

    /// <summary>How many places there are.</summary>
    public int Count => locations.Count;

    /// <summary>The place of a site, or the default value where the map does not know it.</summary>
    /// <param name="site">The index that a constraint carries.</param>
    public SourceLocation this[int site] => (uint)site < (uint)locations.Count ? locations[site] : default;
}
