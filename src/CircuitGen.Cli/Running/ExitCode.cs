namespace CircuitGen.Cli.Running;

/// <summary>What scripts learn from the tool; documented in docs/tool.md.</summary>
internal enum ExitCode
{
    /// <summary>Done, and where there was a question the answer is yes.</summary>
    Success = 0,

    /// <summary>The answer is no: a proof does not hold, a witness does not satisfy, files differ, a circuit grew.</summary>
    No = 1,

    /// <summary>The command line, a file or an input is not as it must be.</summary>
    Wrong = 2,

    /// <summary>A key is refused because proofs for it could be forged.</summary>
    Insecure = 3,

    /// <summary>Somebody stopped it.</summary>
    Cancelled = 130,
}
