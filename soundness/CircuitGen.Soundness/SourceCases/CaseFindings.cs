namespace CircuitGen.Soundness.SourceCases;

/// <summary>What is found about a case while it runs.</summary>
/// <param name="source">The case.</param>
internal sealed class CaseFindings(SourceCase source)
{
    /// <summary>The case.</summary>
    public SourceCase Case { get; } = source;

    /// <summary>Whether it compiles without what the generator adds.</summary>
    public bool IsCSharp { get; private set; } = true;

    /// <summary>Broken laws and promises.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Errors that were reported.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Circuits that came out, and what they did.</summary>
    public List<string> Circuits { get; } = [];

    /// <summary>Inputs compared.</summary>
    public int Inputs { get; set; }

    /// <summary>Everything together.</summary>
    public CaseVerdict Verdict => new(Case, IsCSharp, Faults, Errors, Circuits, Inputs);

    /// <summary>It does not compile, so that nothing else counts.</summary>
    public void IsNoCSharp(string error)
    {
        IsCSharp = false;
        Errors.Clear();
        Faults.Clear();
        Faults.Add($"the case is no C#: {error}");
    }
}
