namespace CircuitGen.Fields;

/// <summary>
/// r = 21888242871839275222246405745257275088548364400416034343698204186575808495617: BN254's scalar field, which wires
/// are in. r - 1 is divisible by 2^28, so that transforms of up to 2^28 elements exist.
/// </summary>
internal readonly struct ScalarModulus : IModulus
{
    /// <inheritdoc/>
    public static ulong P0 => 0x43e1f593f0000001;

    /// <inheritdoc/>
    public static ulong P1 => 0x2833e84879b97091;

    /// <inheritdoc/>
    public static ulong P2 => 0xb85045b68181585d;

    /// <inheritdoc/>
    public static ulong P3 => 0x30644e72e131a029;

    /// <inheritdoc/>
    public static ulong NegatedInverse => 0xc2e1f593efffffff;

    /// <inheritdoc/>
    public static ReadOnlySpan<ulong> R => [0xac96341c4ffffffb, 0x36fc76959f60cd29, 0x666ea36f7879462e, 0x0e0a77c19a07df2f];

    /// <inheritdoc/>
    public static ReadOnlySpan<ulong> RSquared => [0x1bb8e645ae216da7, 0x53fe3ab1e35c59e3, 0x8c49833d53bb8085, 0x0216d0b17f4e44a5];

    /// <inheritdoc/>
    public static string Name => "scalar field";
}
