namespace CircuitGen.Fields;

/// <content>Inverses.</content>
internal readonly partial struct FieldElement<TModulus>
{
    /// <summary>The inverse, or 0 for 0: the element to the power p - 2 (Fermat).</summary>
    public FieldElement<TModulus> Inverse() => Power([TModulus.P0 - 2, TModulus.P1, TModulus.P2, TModulus.P3]);

    /// <summary>
    /// Replaces every element by its inverse, with one inversion for all (Montgomery's trick); zeros stay zero.
    /// </summary>
    /// <param name="values">The elements.</param>
    public static void InvertAll(Span<FieldElement<TModulus>> values)
    {
        var prefixes = new FieldElement<TModulus>[values.Length];
        var product = One;
        for (var i = 0; i < values.Length; i++)
        {
            prefixes[i] = product;
            product = values[i].IsZero ? product : product * values[i];
        }

        var inverse = product.Inverse();
        for (var i = values.Length - 1; i >= 0; i--)
        {
            if (!values[i].IsZero)
            {
                (values[i], inverse) = (inverse * prefixes[i], inverse * values[i]);
            }
        }
    }
}
