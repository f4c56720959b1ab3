namespace CircuitGen.Towers;

/// <summary>Square roots; q is 3 modulo 4.</summary>
internal static class SquareRoots
{
    private static readonly ulong[] s_quarter = Limbs((Fq.Modulus + 1) / 4);

    /// <summary>A square root in Fq: a to the power (q + 1) / 4, if there is one.</summary>
    public static bool TrySquareRoot(this in Fq value, out Fq root)
    {
        root = value.Power(s_quarter);
        return root.Square() == value;
    }

    /// <summary>
    /// A square root in Fq2. With a + bu = (x + yu)^2, the norm's root is x^2 + y^2, and so x^2 = (a + n) / 2 for one of its signs.
    /// </summary>
    public static bool TrySquareRoot(this in Fq2 value, out Fq2 root)
    {
        root = default;
        if (value.C1.IsZero)
        {
            // Either a or -a is a square in Fq, because -1 is not.
            var isReal = value.C0.TrySquareRoot(out var real);
            root = isReal ? new(real, default) : (-value.C0).TrySquareRoot(out var imaginary) ? new(default, imaginary) : default;
            return true;
        }

        if (!(value.C0.Square() + value.C1.Square()).TrySquareRoot(out var norm))
        {
            return false;
        }

        var half = Fq.From(2UL).Inverse();
        if (!((value.C0 + norm) * half).TrySquareRoot(out var x) && !((value.C0 - norm) * half).TrySquareRoot(out x))
        {
            return false;
        }

        root = new(x, value.C1 * half * x.Inverse());
        return root.Square() == value;
    }

    private static ulong[] Limbs(System.Numerics.BigInteger value) =>
        [.. Enumerable.Range(0, 4).Select(i => (ulong)((value >> (64 * i)) & ulong.MaxValue))];
}
