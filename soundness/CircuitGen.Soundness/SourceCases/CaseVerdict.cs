namespace CircuitGen.Soundness.SourceCases;

/// <summary>What became of a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="IsCSharp">Whether it compiles without what the generator adds.</param>
/// <param name="Faults">Broken laws and promises; none where all is well.</param>
/// <param name="Errors">The errors that were reported, as <c>CG0101 «text»: message</c>.</param>
/// <param name="Circuits">The circuits that came out, each with its number of constraints and how often its method returned and threw.</param>
/// <param name="Inputs">How many inputs .NET and the circuits were compared on.</param>
public sealed record CaseVerdict(SourceCase Case, bool IsCSharp, IReadOnlyList<string> Faults, IReadOnlyList<string> Errors, IReadOnlyList<string> Circuits, int Inputs)
{
    /// <summary>Whether every law holds.</summary>
    public bool IsGood => Faults.Count == 0;

    /// <inheritdoc/>
    public override string ToString()
    {
        var lines = Faults.Select(static fault => $"  FAULT {fault}").Concat(Errors.Select(static error => $"  {error}")).Concat(Circuits.Select(static circuit => $"  {circuit}"));
        return $"{(IsGood ? "ok   " : "FAULT")} {Case.Name}\n{string.Join('\n', lines)}";
    }
}
