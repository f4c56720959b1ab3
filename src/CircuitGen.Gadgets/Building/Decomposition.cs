using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets.Building;

/// <summary>
/// A value taken apart into booleans, the least significant first. Unsigned, the value is the sum of 2^i * bit i.
/// Signed, 2^<see cref="MagnitudeBits"/> was added first, so that the top bit is 1 exactly where the value is at least 0
/// and the bits below it are those of two's complement. Every bit but the lowest has a wire, and these are consecutive, so
/// that a circuit of millions of decompositions keeps a few bytes of each and makes the bits again when asked.
/// Of a value that was divided by 2^k first, the lowest k bits are those of the remainder, and the others those of the quotient.
/// </summary>
/// <param name="value">The value, or its quotient.</param>
/// <param name="bits">How many booleans the value or its quotient has, at least 1.</param>
/// <param name="firstWire">The wire of bit 1; bit i has wire firstWire + i - 1.</param>
/// <param name="signed">Whether the power of two was added.</param>
/// <param name="remainder">The bits below the quotient's, unsigned; null where the value was not divided.</param>
public sealed class Decomposition(LinearCombination value, int bits, int firstWire, bool signed, Decomposition? remainder = null)
{
    private LinearCombination? _lowest;

    /// <summary>Whether the value may be negative.</summary>
    public bool Signed { get; } = signed;

    /// <summary>n, where the value is in [-2^n, 2^n) if signed and in [0, 2^n) if not.</summary>
    public int MagnitudeBits => Shift + (Signed ? bits - 1 : bits);

    /// <summary>1 where the value is negative, else 0.</summary>
    public LinearCombination Sign => Signed ? LinearCombination.One - Boolean(bits - 1) : LinearCombination.Zero;

    private int Shift => remainder?.MagnitudeBits ?? 0;

    /// <summary>Bit <paramref name="index"/> of the value in two's complement of any width: the sign above the magnitude.</summary>
    public LinearCombination Bit(int index) =>
        index < Shift ? remainder!.Bit(index) : index < MagnitudeBits ? Boolean(index - Shift) : Sign;

    /// <summary>Bits <paramref name="start"/> and up, <paramref name="count"/> of them, as an unsigned number; no constraint.</summary>
    public LinearCombination Slice(int start, int count)
    {
        var sum = LinearCombination.Zero;
        for (var i = 0; i < count; i++)
        {
            sum += Bit(start + i).Times(Integer.PowerOfTwo(i));
        }

        return sum;
    }

    /// <summary>The value divided by 2^<paramref name="shift"/>, rounded down; no constraint.</summary>
    public LinearCombination ShiftRight(int shift)
    {
        var kept = Math.Max(0, MagnitudeBits - shift);
        return Slice(shift, kept) - Sign.Times(Integer.PowerOfTwo(kept));
    }

    /// <summary>The booleans of <see cref="ShiftRight"/>'s result: those from <paramref name="shift"/> up, or null if there are none.</summary>
    public Decomposition? Shifted(LinearCombination quotient, int shift) =>
        shift < Shift ? new Decomposition(value, bits, firstWire, Signed, remainder!.Shifted(remainder.ShiftRight(shift), shift))
        : shift - Shift < bits ? new Decomposition(quotient, bits - (shift - Shift), firstWire + shift - Shift, Signed)
        : null;

    /// <summary>The booleans of the lowest bits alone, whose <see cref="Slice"/> is <paramref name="low"/>.</summary>
    public Decomposition Lowest(LinearCombination low, int count) =>
        remainder is null ? new Decomposition(low, count, firstWire, signed: false)
        : count <= Shift ? remainder.Lowest(low, count)
        : new Decomposition(Slice(Shift, count - Shift), count - Shift, firstWire, signed: false, remainder);

    /// <summary>The same booleans as those of a value that is 2^(bits - 1) less, signed.</summary>
    public (LinearCombination Value, Decomposition Bits) AsSigned()
    {
        var less = value - LinearCombination.FromConstant(Integer.PowerOfTwo(bits - 1));
        return (less, new Decomposition(less, bits, firstWire, signed: true));
    }

    /// <summary>These booleans as the upper ones of a value whose quotient they are.</summary>
    internal Decomposition Above(Decomposition lower) => new(value, bits, firstWire, Signed, remainder is null ? lower : remainder.Above(lower));

    /// <summary>A boolean of the value or its quotient; the top one is the inverted sign where <see cref="Signed"/> holds.</summary>
    private LinearCombination Boolean(int index) =>
        index == 0 ? _lowest ??= Lowest() : LinearCombination.FromWire(firstWire + index - 1);

    /// <summary>What the other bits leave of the value or its quotient.</summary>
    private LinearCombination Lowest()
    {
        var lowest = Signed ? value + LinearCombination.FromConstant(Integer.PowerOfTwo(bits - 1)) : value;
        for (var i = 1; i < bits; i++)
        {
            lowest -= Boolean(i).Times(Integer.PowerOfTwo(i));
        }

        return lowest;
    }
}
