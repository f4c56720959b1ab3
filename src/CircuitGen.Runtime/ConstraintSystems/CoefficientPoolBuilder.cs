using System.Numerics;
using System.Runtime.CompilerServices;
using CircuitGen.Fields;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.ConstraintSystems;

/// <summary>
/// Finds the index of a coefficient in the pool that is being collected. Small numbers and powers of two are looked up in
/// arrays, other longs and scalars in dictionaries.
/// </summary>
internal sealed class CoefficientPoolBuilder
{
    /// <summary>The answer for coefficients that are 0 modulo the prime.</summary>
    public const int Vanishes = -1;

    private const int Unknown = 0;
    private const int SmallLimit = 1024;

    private readonly BigInteger _modulus;
    private readonly List<Scalar> _values = [];
    private readonly Dictionary<Scalar, int> _byValue = [];
    private readonly Dictionary<long, int> _byLong = [];

    // Both tables hold index + 2, so that 0 means not yet known.
    private readonly int[] _small = new int[(2 * SmallLimit) + 1];
    private readonly int[] _powers = new int[2 * 64];

    public CoefficientPoolBuilder(BigInteger modulus)
    {
        _modulus = modulus;
        IndexOf(1);
        IndexOf(-1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int IndexOf(Integer coefficient) => coefficient.IsSmall ? IndexOf(coefficient.Small) : IndexOf(coefficient.ToBigInteger());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int IndexOf(long coefficient)
    {
        if ((ulong)(coefficient + SmallLimit) <= 2 * SmallLimit)
        {
            var known = _small[coefficient + SmallLimit];
            return known != Unknown ? known - 2 : Learn(ref _small[coefficient + SmallLimit], coefficient);
        }

        return IndexOfLarger(coefficient);
    }

    public int IndexOf(BigInteger coefficient)
    {
        var reduced = BigInteger.Remainder(coefficient, _modulus);
        return IndexOf(Scalar.From(reduced.Sign < 0 ? reduced + _modulus : reduced));
    }

    /// <summary>The index of a coefficient that is below the modulus already.</summary>
    public int IndexOf(Scalar coefficient)
    {
        if (coefficient.IsZero)
        {
            return Vanishes;
        }

        if (!_byValue.TryGetValue(coefficient, out var index))
        {
            index = _values.Count;
            _values.Add(coefficient);
            _byValue.Add(coefficient, index);
        }

        return index;
    }

    public CoefficientPool Build() => new([.. _values]);

    private int IndexOfLarger(long coefficient)
    {
        var magnitude = coefficient < 0 ? unchecked((ulong)-coefficient) : (ulong)coefficient;
        if (BitOperations.IsPow2(magnitude))
        {
            ref var slot = ref _powers[(2 * BitOperations.Log2(magnitude)) + (coefficient < 0 ? 1 : 0)];
            return slot != Unknown ? slot - 2 : Learn(ref slot, coefficient);
        }

        if (!_byLong.TryGetValue(coefficient, out var index))
        {
            index = IndexOf((BigInteger)coefficient);
            _byLong.Add(coefficient, index);
        }

        return index;
    }

    private int Learn(ref int slot, long coefficient)
    {
        var index = IndexOf((BigInteger)coefficient);
        slot = index + 2;
        return index;
    }
}
