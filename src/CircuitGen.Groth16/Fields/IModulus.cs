namespace CircuitGen.Fields;

/// <summary>
/// The constants of a prime field whose modulus p has 254 bits. They are static so that the just-in-time compiler, which
/// specializes generic code for each modulus, folds them into the instructions.
/// </summary>
internal interface IModulus
{
    /// <summary>Limb 0 of p, the least significant 64 bits.</summary>
    static abstract ulong P0 { get; }

    /// <summary>Limb 1 of p.</summary>
    static abstract ulong P1 { get; }

    /// <summary>Limb 2 of p.</summary>
    static abstract ulong P2 { get; }

    /// <summary>Limb 3 of p.</summary>
    static abstract ulong P3 { get; }

    /// <summary>-1/p modulo 2^64. Its low 52 bits are -1/p modulo 2^52.</summary>
    static abstract ulong NegatedInverse { get; }

    /// <summary>2^256 modulo p: one in Montgomery form, four limbs.</summary>
    static abstract ReadOnlySpan<ulong> R { get; }

    /// <summary>2^512 modulo p: what takes a number to Montgomery form, four limbs.</summary>
    static abstract ReadOnlySpan<ulong> RSquared { get; }

    /// <summary>What messages call the field.</summary>
    static abstract string Name { get; }
}
