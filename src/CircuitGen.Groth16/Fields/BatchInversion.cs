namespace CircuitGen.Fields;

/// <summary>Inverts many elements with one inversion (Montgomery's trick).</summary>
internal static class BatchInversion
{
    /// <summary>Replaces every element by its inverse; zeros stay zero.</summary>
    public static void InvertAll<TField>(Span<TField> values)
        where TField : unmanaged, IFieldElement<TField>
    {
        var prefixes = values.Length <= 64 ? stackalloc TField[values.Length] : new TField[values.Length];
        var product = TField.One;
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
