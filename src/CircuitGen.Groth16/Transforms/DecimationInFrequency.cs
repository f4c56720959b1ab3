namespace CircuitGen.Transforms;

/// <summary>Gentleman and Sande's transform: natural order in, bit-reversed order out.</summary>
internal static unsafe class DecimationInFrequency
{
    /// <summary>Replaces x by X_k = sum of x_j w^(jk), at the bit reversal of k.</summary>
    public static void Transform(Fr* data, EvaluationDomain domain)
    {
        for (var half = domain.Size >> 1; half > 0; half >>= 1)
        {
            var twiddles = domain.Twiddles + half;
            for (var start = 0; start < domain.Size; start += 2 * half)
            {
                for (var j = start; j < start + half; j++)
                {
                    var low = data[j];
                    var high = data[j + half];
                    data[j] = low + high;
                    data[j + half] = (low - high) * twiddles[j - start];
                }
            }
        }
    }
}
