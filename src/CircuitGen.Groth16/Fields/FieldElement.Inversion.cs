namespace CircuitGen.Fields;

/// <content>Inverses.</content>
internal readonly partial struct FieldElement<TModulus>
{
    /// <summary>The inverse, or 0 for 0: the element to the power p - 2 (Fermat).</summary>
    public FieldElement<TModulus> Inverse() => Power([TModulus.P0 - 2, TModulus.P1, TModulus.P2, TModulus.P3]);
}
