using CircuitGen.Soundness.Programs;

namespace CircuitGen.Soundness.Idioms;

/// <summary>A construct, or a few that belong together, as people write it: a random instance of it in a body, and the expression of what it gives.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Write">Writes it: declarations to the program, statements to the body; what it returns may be evaluated once, after these.</param>
internal sealed record Idiom(string Name, Func<Body, CodeValue> Write)
{
    /// <summary>An idiom that is one of several sketches.</summary>
    public Idiom(string name, IReadOnlyList<Sketch> sketches)
        : this(name, body => body.Pick(body.Program.Settings.IsNewest ? sketches : [.. sketches.Where(static sketch => !sketch.IsNewest)]).Write(body))
    {
    }
}
