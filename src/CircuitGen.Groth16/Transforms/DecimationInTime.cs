namespace CircuitGen.Transforms;

/// <summary>Cooley and Tukey's transform: bit-reversed order in, natural order out.</summary>
internal static unsafe class DecimationInTime
{
    /// <summary>Replaces x, whose element j is at the bit reversal of j, by X_k = sum of x_j w^(jk), in order.</summary>
    public static void Transform(Fr* data, EvaluationDomain domain)
    {
        for (var half = 1; half < domain.Size; half <<= 1)
        {
            var twiddles = domain.Twiddles + half;
            for (var start = 0; start < domain.Size; start += 2 * half)
            {
                for (var j = start; j < start + half; j++)
                {
                    var low = data[j];
                    var high = data[j + half] * twiddles[j - start];
                    data[j] = low + high;
                    data[j + half] = low - high;
                }
            }
        }
    }
}
