namespace CircuitGen.Gadgets.Fields;

/// <summary>An element x of a <see cref="PrimeField"/>, held as x * 2^256 modulo p in four 64-bit limbs, the least significant first.</summary>
internal readonly struct FieldElement(ulong limb0, ulong limb1, ulong limb2, ulong limb3)
{
    public readonly ulong Limb0 = limb0;
    public readonly ulong Limb1 = limb1;
    public readonly ulong Limb2 = limb2;
    public readonly ulong Limb3 = limb3;

    public bool IsZero => (Limb0 | Limb1 | Limb2 | Limb3) == 0;
}
