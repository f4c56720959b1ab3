namespace CircuitGen.Compiler.Planning;

/// <summary>
/// How much work planning may take. Every evaluated node is a step: counting them, and not the time, gives the same answer on every machine.
/// </summary>
public static class PlanningSteps
{
    /// <summary>In a build. A dense layer of a million weights takes about ten million.</summary>
    public const long Build = 400_000_000;

    /// <summary>While somebody is typing: some three times a dense network of 57,000 weights.</summary>
    public const long Typing = 3_000_000;
}
