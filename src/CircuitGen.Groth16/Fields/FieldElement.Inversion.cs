using System.Numerics;
using System.Runtime.CompilerServices;

namespace CircuitGen.Fields;

/// <content>Inverses.</content>
internal readonly partial struct FieldElement<TModulus>
{
    // Steps of the inner loop, whose factors then fit in 32 bits with their signs.
    private const int InnerSteps = 31;
    private const ulong InnerMask = (1UL << InnerSteps) - 1;

    /// <summary>
    /// The inverse, or 0 for 0: the binary algorithm of Euclid, 31 steps at a time on 64-bit approximations of the two numbers
    /// (T. Pornin, "Optimized binary GCD for modular inversion", ePrint 2020/972, algorithm 2). Not constant-time.
    /// </summary>
    public FieldElement<TModulus> Inverse()
    {
        // a = u * input and b = v * input, modulo p, hold throughout; a becomes 0 and b the greatest common divisor, 1.
        var a = this;
        var b = new FieldElement<TModulus>(TModulus.P0, TModulus.P1, TModulus.P2, TModulus.P3);
        var u = new FieldElement<TModulus>(1, 0, 0, 0);
        var v = Zero;
        while (!a.IsZero)
        {
            var (f0, g0, f1, g1) = InnerLoop(a, b);
            var nextA = CombineExactly(a, b, f0, g0, out var isNegativeA);
            b = CombineExactly(a, b, f1, g1, out var isNegativeB);
            a = nextA;
            var nextU = CombineModulo(u, v, isNegativeA ? -f0 : f0, isNegativeA ? -g0 : g0);
            v = CombineModulo(u, v, isNegativeB ? -f1 : f1, isNegativeB ? -g1 : g1);
            u = nextU;
        }

        // The input is x 2^256, and so v is 2^-256 / x: two factors of 2^256 are missing, of which a product takes one away.
        return v * (new FieldElement<TModulus>(TModulus.RSquared) * new FieldElement<TModulus>(TModulus.RSquared));
    }

    /// <summary>What 31 steps do to two numbers, as factors over 2^31, from their low 31 bits and their top 33.</summary>
    private static (long F0, long G0, long F1, long G1) InnerLoop(in FieldElement<TModulus> a, in FieldElement<TModulus> b)
    {
        var (low, high) = (Approximate(a, b), Approximate(b, a));
        long f0 = 1, g0 = 0, f1 = 0, g1 = 1;
        for (var i = 0; i < InnerSteps; i++)
        {
            if ((low & 1) != 0)
            {
                if (low < high)
                {
                    (low, high) = (high, low);
                    (f0, f1) = (f1, f0);
                    (g0, g1) = (g1, g0);
                }

                low -= high;
                f0 -= f1;
                g0 -= g1;
            }

            low >>= 1;
            f1 <<= 1;
            g1 <<= 1;
        }

        return (f0, g0, f1, g1);
    }

    /// <summary>The low 31 bits of a number and, above them, 33 bits from where the longer of two numbers starts.</summary>
    private static ulong Approximate(in FieldElement<TModulus> value, in FieldElement<TModulus> other)
    {
        var (l3, l2, l1) = (value.L3 | other.L3, value.L2 | other.L2, value.L1 | other.L1);
        var (top, next, common) =
            l3 != 0 ? (value.L3, value.L2, l3)
            : l2 != 0 ? (value.L2, value.L1, l2)
            : l1 != 0 ? (value.L1, value.L0, l1)
            : (value.L0, 0UL, 0UL);
        if (common == 0)
        {
            return top;
        }

        var shift = BitOperations.LeadingZeroCount(common);
        var leading = shift == 0 ? top : (top << shift) | (next >> (64 - shift));
        return (leading & ~InnerMask) | (value.L0 & InnerMask);
    }

    /// <summary>The magnitude of (a f + b g) / 2^31, which is a whole number below 2^256.</summary>
    private static FieldElement<TModulus> CombineExactly(
        in FieldElement<TModulus> a, in FieldElement<TModulus> b, long f, long g, out bool isNegative)
    {
        var sum = Combine(a, b, f, g, out var high);
        isNegative = high < 0;
        if (isNegative)
        {
            var l0 = 0 - sum.L0;
            var borrow = sum.L0 != 0 ? 1UL : 0;
            var l1 = SubtractWithBorrow(0, sum.L1, borrow, out borrow);
            var l2 = SubtractWithBorrow(0, sum.L2, borrow, out borrow);
            var l3 = SubtractWithBorrow(0, sum.L3, borrow, out borrow);
            sum = new(l0, l1, l2, l3);
            high = -high - (long)borrow;
        }

        return ShiftDown(sum, high);
    }

    /// <summary>(u f + v g) / 2^31 modulo p: a multiple of p is added that makes the division exact.</summary>
    private static FieldElement<TModulus> CombineModulo(in FieldElement<TModulus> u, in FieldElement<TModulus> v, long f, long g)
    {
        var sum = Combine(u, v, f, g, out var high);
        var factor = (sum.L0 * TModulus.NegatedInverse) & InnerMask;
        var p = new FieldElement<TModulus>(TModulus.P0, TModulus.P1, TModulus.P2, TModulus.P3);
        var carry = MultiplyAdd(p.L0, factor, sum.L0, out var l0);
        carry = MultiplyAdd(p.L1, factor, sum.L1, carry, out var l1);
        carry = MultiplyAdd(p.L2, factor, sum.L2, carry, out var l2);
        carry = MultiplyAdd(p.L3, factor, sum.L3, carry, out var l3);
        high += (long)carry;

        // Between -p and 2p.
        var shifted = ShiftDown(new(l0, l1, l2, l3), high);
        return high < 0 ? AddModulus(shifted) : Reduce(shifted.L0, shifted.L1, shifted.L2, shifted.L3);
    }

    /// <summary>a f + b g, for factors up to 2^31 in magnitude; the sign is in the part above 256 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static FieldElement<TModulus> Combine(
        in FieldElement<TModulus> a, in FieldElement<TModulus> b, long f, long g, out long high)
    {
        Step(a.L0, b.L0, f, g, 0, out var l0, out high);
        Step(a.L1, b.L1, f, g, high, out var l1, out high);
        Step(a.L2, b.L2, f, g, high, out var l2, out high);
        Step(a.L3, b.L3, f, g, high, out var l3, out high);
        return new(l0, l1, l2, l3);
    }

    /// <summary>One limb of a combination: a f + b g + carry, as a limb and a signed carry.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(ulong a, ulong b, long f, long g, long carry, out ulong low, out long high)
    {
        // An unsigned product takes a negative factor for one that is 2^64 greater.
        var highA = (long)Math.BigMul(a, (ulong)f, out var lowA) - (f < 0 ? (long)a : 0);
        var highB = (long)Math.BigMul(b, (ulong)g, out var lowB) - (g < 0 ? (long)b : 0);
        low = lowA + lowB;
        high = highA + highB + (low < lowA ? 1 : 0);
        var before = low;
        low += (ulong)carry;
        high += (carry >> 63) + (low < before ? 1 : 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static FieldElement<TModulus> ShiftDown(in FieldElement<TModulus> value, long high) => new(
        (value.L0 >> InnerSteps) | (value.L1 << (64 - InnerSteps)),
        (value.L1 >> InnerSteps) | (value.L2 << (64 - InnerSteps)),
        (value.L2 >> InnerSteps) | (value.L3 << (64 - InnerSteps)),
        (value.L3 >> InnerSteps) | ((ulong)high << (64 - InnerSteps)));

    private static FieldElement<TModulus> AddModulus(in FieldElement<TModulus> value)
    {
        var s0 = AddWithCarry(value.L0, TModulus.P0, 0, out var carry);
        var s1 = AddWithCarry(value.L1, TModulus.P1, carry, out carry);
        var s2 = AddWithCarry(value.L2, TModulus.P2, carry, out carry);
        return new(s0, s1, s2, value.L3 + TModulus.P3 + carry);
    }
}
