namespace CircuitGen.Cli.Files;

/// <summary>What a file is, judged by its contents.</summary>
internal enum FileKind
{
    Unknown,
    Assembly,
    ConstraintSystem,
    Witness,
    ProvingKey,
    PowersOfTau,
    VerificationKey,
    Proof,
    PublicSignals,
    Report,
    Symbols,
    Json,
}
