using System.Numerics;

namespace CircuitGen.Soundness.Programs;

/// <summary>What a statement may name. Every variable keeps to an interval for its whole life, so that loops need no analysis.</summary>
internal sealed class ProgramScope
{
    public List<ScalarVariable> Scalars { get; } = [];

    public List<string> Booleans { get; } = [];

    public List<ArrayVariable> Arrays { get; } = [];

    /// <summary>Loop variables: known at compile time.</summary>
    public List<ScalarVariable> Counters { get; } = [];

    /// <summary>Forgets what was declared since the counts were taken.</summary>
    public (int Scalars, int Booleans, int Arrays, int Counters) Mark() => (Scalars.Count, Booleans.Count, Arrays.Count, Counters.Count);

    public void Release((int Scalars, int Booleans, int Arrays, int Counters) mark)
    {
        Scalars.RemoveRange(mark.Scalars, Scalars.Count - mark.Scalars);
        Booleans.RemoveRange(mark.Booleans, Booleans.Count - mark.Booleans);
        Arrays.RemoveRange(mark.Arrays, Arrays.Count - mark.Arrays);
        Counters.RemoveRange(mark.Counters, Counters.Count - mark.Counters);
    }
}

/// <summary>A variable and the interval it keeps to.</summary>
internal sealed record ScalarVariable(string Name, ScalarKind Kind, BigInteger Low, BigInteger High, bool IsWritable)
{
    public CodeValue Value => new(Name, Kind, Low, High);
}

/// <summary>An array or table and the interval its elements keep to.</summary>
internal sealed record ArrayVariable(string Name, ScalarKind Kind, int Length, BigInteger Low, BigInteger High, bool IsWritable);

/// <summary>A helper method.</summary>
internal sealed record HelperMethod(string Name, ScalarVariable[] Parameters, ScalarKind Kind, BigInteger Low, BigInteger High);
