using System.Numerics;

namespace CircuitGen.Soundness.Programs;

/// <summary>What .NET and the circuit make of the same inputs.</summary>
public sealed class RunOutcome
{
    /// <summary>What the method returned, then its <c>out</c> parameters; empty where it threw.</summary>
    public List<BigInteger> Expected { get; } = [];

    /// <summary>What the witness generator handed back for the same.</summary>
    public List<BigInteger> Results { get; } = [];

    /// <summary>What the method threw, if it did.</summary>
    public Exception? Thrown { get; set; }

    /// <summary>What the witness generator threw, if it did.</summary>
    public Exception? Refused { get; set; }

    /// <summary>The witness, unless it was refused.</summary>
    public Witness? Witness { get; set; }

    /// <summary>Whether another program came to the same results, or threw, in .NET and as a circuit.</summary>
    public bool IsSameAs(RunOutcome other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Expected.SequenceEqual(other.Expected) && Results.SequenceEqual(other.Results)
            && Thrown?.GetType() == other.Thrown?.GetType() && Refused?.GetType() == other.Refused?.GetType();
    }
}
