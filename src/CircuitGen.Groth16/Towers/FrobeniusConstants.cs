
namespace CircuitGen.Towers;

/// <summary>
/// Powers of 9 + u that the q-th power map multiplies by: w^q = w (9 + u)^((q-1)/6), and v = w^2. They are computed
/// rather than written down, once per process.
/// </summary>
internal static class FrobeniusConstants
{
    private static readonly Fq2 s_w = Fq2.NonResidue.Power(SixthOfModulusLessOne());

    /// <summary>w^(q-1) = (9 + u)^((q-1)/6).</summary>
    public static Fq2 W => s_w;

    /// <summary>v^(q-1) = (9 + u)^((q-1)/3).</summary>
    public static Fq2 V { get; } = s_w.Square();

    /// <summary>v^(2(q-1)) = (9 + u)^(2(q-1)/3).</summary>
    public static Fq2 VSquared { get; } = s_w.Square().Square();

    /// <summary>(9 + u)^((q-1)/2).</summary>
    public static Fq2 WCubed { get; } = s_w.Square() * s_w;

    private static ulong[] SixthOfModulusLessOne()
    {
        var exponent = (Fq.Modulus - 1) / 6;
        var limbs = new ulong[4];
        for (var i = 0; i < limbs.Length; i++)
        {
            limbs[i] = (ulong)((exponent >> (64 * i)) & ulong.MaxValue);
        }

        return limbs;
    }
}
