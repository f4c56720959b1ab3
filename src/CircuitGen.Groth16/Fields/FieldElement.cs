using System.Runtime.CompilerServices;

namespace CircuitGen.Fields;

/// <summary>
/// An element of a prime field in Montgomery form: x is stored as x * 2^256 mod p, below p, in four 64-bit limbs. This is
/// also the form in which .zkey and .ptau files hold it, so that files are read without converting anything.
/// Comparisons and reductions are not constant-time: the prover's machine is trusted with its own witness.
/// </summary>
/// <typeparam name="TModulus">The field.</typeparam>
internal readonly partial struct FieldElement<TModulus> : IFieldElement<FieldElement<TModulus>>
    where TModulus : struct, IModulus
{
    /// <summary>Bytes of a stored element.</summary>
    public const int Size = 32;

    /// <summary>Bits 0 to 63 of the Montgomery form.</summary>
    public readonly ulong L0;

    /// <summary>Bits 64 to 127 of the Montgomery form.</summary>
    public readonly ulong L1;

    /// <summary>Bits 128 to 191 of the Montgomery form.</summary>
    public readonly ulong L2;

    /// <summary>Bits 192 to 255 of the Montgomery form.</summary>
    public readonly ulong L3;

    /// <summary>An element from the limbs of its Montgomery form, which must be below p.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FieldElement(ulong l0, ulong l1, ulong l2, ulong l3)
    {
        L0 = l0;
        L1 = l1;
        L2 = l2;
        L3 = l3;
    }

    private FieldElement(ReadOnlySpan<ulong> limbs)
        : this(limbs[0], limbs[1], limbs[2], limbs[3])
    {
    }

    /// <summary>0.</summary>
    public static FieldElement<TModulus> Zero => default;

    /// <summary>1.</summary>
    public static FieldElement<TModulus> One => new(TModulus.R);

    /// <summary>Whether the element is 0.</summary>
    public bool IsZero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (L0 | L1 | L2 | L3) == 0;
    }

    /// <summary>The sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FieldElement<TModulus> operator +(in FieldElement<TModulus> left, in FieldElement<TModulus> right)
    {
        // Both are below p < 2^254: no carry leaves the top limb.
        var s0 = AddWithCarry(left.L0, right.L0, 0, out var carry);
        var s1 = AddWithCarry(left.L1, right.L1, carry, out carry);
        var s2 = AddWithCarry(left.L2, right.L2, carry, out carry);
        return Reduce(s0, s1, s2, left.L3 + right.L3 + carry);
    }

    /// <summary>The difference.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FieldElement<TModulus> operator -(in FieldElement<TModulus> left, in FieldElement<TModulus> right)
    {
        var d0 = SubtractWithBorrow(left.L0, right.L0, 0, out var borrow);
        var d1 = SubtractWithBorrow(left.L1, right.L1, borrow, out borrow);
        var d2 = SubtractWithBorrow(left.L2, right.L2, borrow, out borrow);
        var d3 = SubtractWithBorrow(left.L3, right.L3, borrow, out borrow);
        var mask = 0 - borrow;
        var r0 = AddWithCarry(d0, TModulus.P0 & mask, 0, out var carry);
        var r1 = AddWithCarry(d1, TModulus.P1 & mask, carry, out carry);
        var r2 = AddWithCarry(d2, TModulus.P2 & mask, carry, out carry);
        return new(r0, r1, r2, d3 + (TModulus.P3 & mask) + carry);
    }

    /// <summary>The negation.</summary>
    public static FieldElement<TModulus> operator -(in FieldElement<TModulus> value) => Zero - value;

    /// <summary>Twice the element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FieldElement<TModulus> Double() => this + this;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Equals(FieldElement<TModulus> other) =>
        ((L0 ^ other.L0) | (L1 ^ other.L1) | (L2 ^ other.L2) | (L3 ^ other.L3)) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FieldElement<TModulus> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(L0, L1, L2, L3);

    /// <summary>Whether the two are the same element.</summary>
    public static bool operator ==(in FieldElement<TModulus> left, in FieldElement<TModulus> right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(in FieldElement<TModulus> left, in FieldElement<TModulus> right) => !left.Equals(right);

    /// <summary>Subtracts p once if the number, which is below 2p, is not below p.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static FieldElement<TModulus> Reduce(ulong l0, ulong l1, ulong l2, ulong l3)
    {
        var d0 = SubtractWithBorrow(l0, TModulus.P0, 0, out var borrow);
        var d1 = SubtractWithBorrow(l1, TModulus.P1, borrow, out borrow);
        var d2 = SubtractWithBorrow(l2, TModulus.P2, borrow, out borrow);
        var d3 = SubtractWithBorrow(l3, TModulus.P3, borrow, out borrow);
        return borrow == 0 ? new(d0, d1, d2, d3) : new(l0, l1, l2, l3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong AddWithCarry(ulong left, ulong right, ulong carryIn, out ulong carryOut)
    {
        var partial = left + right;
        var sum = partial + carryIn;
        carryOut = (partial < left ? 1UL : 0UL) + (sum < partial ? 1UL : 0UL);
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong SubtractWithBorrow(ulong left, ulong right, ulong borrowIn, out ulong borrowOut)
    {
        var partial = left - right;
        var difference = partial - borrowIn;
        borrowOut = (left < right ? 1UL : 0UL) + (partial < borrowIn ? 1UL : 0UL);
        return difference;
    }
}
