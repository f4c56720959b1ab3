namespace CircuitGen.Setup;

/// <summary>A coefficient as digits -1, 0 and 1, the least significant first; the nearer of c and r - c, so that small negatives are short.</summary>
internal static class SignedBits
{
    /// <summary>The digits, in the non-adjacent form: two of three are 0.</summary>
    /// <param name="canonical">A canonical scalar.</param>
    public static sbyte[] Of(in Fr canonical)
    {
        var negated = -canonical;
        var isNegated = negated.L3 < canonical.L3 || (negated.L3 == canonical.L3 && negated.L2 < canonical.L2);
        var magnitude = isNegated ? negated : canonical;
        Span<ulong> limbs = [magnitude.L0, magnitude.L1, magnitude.L2, magnitude.L3];
        var digits = new List<sbyte>();
        while ((limbs[0] | limbs[1] | limbs[2] | limbs[3]) != 0)
        {
            var digit = (limbs[0] & 1) == 0 ? 0 : (limbs[0] & 3) == 1 ? 1 : -1;
            digits.Add((sbyte)(isNegated ? -digit : digit));
            if (digit > 0)
            {
                limbs[0]--;
            }
            else if (digit < 0)
            {
                Increment(limbs);
            }

            Halve(limbs);
        }

        return [.. digits];
    }

    private static void Increment(Span<ulong> limbs)
    {
        for (var i = 0; i < limbs.Length && ++limbs[i] == 0; i++)
        {
        }
    }

    private static void Halve(Span<ulong> limbs)
    {
        for (var i = 0; i < limbs.Length; i++)
        {
            limbs[i] = (limbs[i] >> 1) | (i + 1 < limbs.Length ? limbs[i + 1] << 63 : 0);
        }
    }
}
