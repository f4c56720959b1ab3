namespace CircuitGen;

/// <summary>A pair of keys that one party made for development. Whoever made them can forge proofs.</summary>
/// <param name="ProvingKey">For provers; it owns memory.</param>
/// <param name="VerificationKey">For verifiers.</param>
public sealed record DevelopmentKeys(ProvingKey ProvingKey, VerificationKey VerificationKey) : IDisposable
{
    /// <summary>Disposes of the proving key.</summary>
    public void Dispose() => ProvingKey.Dispose();
}
