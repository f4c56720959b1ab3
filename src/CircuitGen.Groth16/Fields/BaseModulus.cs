namespace CircuitGen.Fields;

/// <summary>
/// q = 21888242871839275222246405745257275088696311157297823662689037894645226208583: BN254's base field, which the
/// coordinates of points are in (EIP-196 gives the same number).
/// </summary>
internal readonly struct BaseModulus : IModulus
{
    /// <inheritdoc/>
    public static ulong P0 => 0x3c208c16d87cfd47;

    /// <inheritdoc/>
    public static ulong P1 => 0x97816a916871ca8d;

    /// <inheritdoc/>
    public static ulong P2 => 0xb85045b68181585d;

    /// <inheritdoc/>
    public static ulong P3 => 0x30644e72e131a029;

    /// <inheritdoc/>
    public static ulong NegatedInverse => 0x87d20782e4866389;

    /// <inheritdoc/>
    public static ReadOnlySpan<ulong> R => [0xd35d438dc58f0d9d, 0x0a78eb28f5c70b3d, 0x666ea36f7879462c, 0x0e0a77c19a07df2f];

    /// <inheritdoc/>
    public static ReadOnlySpan<ulong> RSquared => [0xf32cfc5b538afa89, 0xb5e71911d44501fb, 0x47ab1eff0a417ff6, 0x06d89f71cab8351f];

    /// <inheritdoc/>
    public static string Name => "base field";
}
