namespace CircuitGen.MultiScalarMultiplication;

/// <summary>A scalar of several digits.</summary>
internal unsafe struct WideScalar
{
    /// <summary>The magnitude, 64 bits at a time, the least significant first.</summary>
    public fixed ulong Limbs[4];

    /// <summary>Which point it multiplies.</summary>
    public uint Index;

    /// <summary>Whether the scalar is the magnitude's negative.</summary>
    public bool IsNegated;
}
