namespace CircuitGen.Certify;

/// <summary>A wire that nothing was found to determine.</summary>
/// <param name="Wire">What the source calls it.</param>
/// <param name="Location">The place in the source whose constraints mention it first.</param>
public sealed record Indeterminacy(string Wire, SourceLocation Location)
{
    /// <inheritdoc/>
    public override string ToString() => $"circuit is not fully determined: wire {Wire} from {Location}";
}
