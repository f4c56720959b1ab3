using System.Globalization;

namespace CircuitGen.Soundness.Idioms;

/// <summary>A construct, or a few that belong together, as people write it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Sketches">How it is written.</param>
internal sealed record Idiom(string Name, IReadOnlyList<Sketch> Sketches)
{
    // What the compiler refuses is to be tried, but a program with it tells little else.
    private const int RareOneIn = 8;

    /// <summary>The names of its sketches.</summary>
    public IEnumerable<string> Names => Sketches.Select((_, i) => NameOf(i));

    /// <summary>One of its sketches and the name of that; with <paramref name="only"/>, that one.</summary>
    public (string Name, Sketch Sketch) Choose(ProgramWriter program, string only)
    {
        while (true)
        {
            var i = program.Random.Next(Sketches.Count);
            var isWanted = only.Contains('/', StringComparison.Ordinal) ? NameOf(i) == only : !Sketches[i].IsRare || program.Random.Next(RareOneIn) == 0 || Sketches.All(static sketch => sketch.IsRare);
            if (isWanted && (program.Settings.IsNewest || !Sketches[i].IsNewest || Sketches.All(static sketch => sketch.IsNewest)))
            {
                return (NameOf(i), Sketches[i]);
            }
        }
    }

    private string NameOf(int sketch) => string.Create(CultureInfo.InvariantCulture, $"{Name}/{sketch}");
}
