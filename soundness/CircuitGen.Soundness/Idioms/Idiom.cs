using System.Globalization;

namespace CircuitGen.Soundness.Idioms;

/// <summary>A construct, or a few that belong together, as people write it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Sketches">How it is written.</param>
internal sealed record Idiom(string Name, IReadOnlyList<Sketch> Sketches)
{
    /// <summary>Its sketches and their names.</summary>
    public IEnumerable<(string Name, Sketch Sketch)> Named =>
        Sketches.Select((sketch, i) => (string.Create(CultureInfo.InvariantCulture, $"{Name}/{i}"), sketch));
}
