namespace CircuitGen.Proving;

/// <summary>The last step towards the quotient's scalars.</summary>
internal static unsafe class Quotient
{
    /// <summary>
    /// Replaces c by the canonical form of a b - c, and puts it in order: transforms leave the value at g w^(-i) in place i.
    /// </summary>
    public static void Join(Fr* a, Fr* b, Fr* c, int size)
    {
        for (var i = 0; i < size; i++)
        {
            c[i] = ((a[i] * b[i]) - c[i]).ToCanonical();
        }

        for (var i = 1; i < size - i; i++)
        {
            (c[i], c[size - i]) = (c[size - i], c[i]);
        }
    }
}
