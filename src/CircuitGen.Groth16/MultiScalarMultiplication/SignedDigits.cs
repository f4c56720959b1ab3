using CircuitGen.Memory;

namespace CircuitGen.MultiScalarMultiplication;

/// <summary>
/// Scalars cut into signed digits of c bits, by class. Witnesses of circuits with range checks are mostly 0 and 1: zeros are
/// dropped, scalars whose magnitude fits one digit take part in one window only, and just the rest goes through all windows.
/// The nearer of s and r - s is taken, so that small negative numbers are small.
/// Adding the constant K = sum of 2^(c-1) 2^(cj) once makes the digits independent: digit j is window j of s + K, less 2^(c-1).
/// </summary>
internal sealed unsafe class SignedDigits : IDisposable
{
    private readonly NativeBuffer<SmallScalar> _small = new();
    private readonly NativeBuffer<WideScalar> _wide = new();

    /// <summary>c: bits of a digit.</summary>
    public int WindowBits { get; private set; }

    /// <summary>How many digits the longest scalar has; 0 if all scalars are 0.</summary>
    public int WindowCount { get; private set; }

    /// <summary>How many scalars have one digit that is not 0, in window 0.</summary>
    public int SmallCount { get; private set; }

    /// <summary>How many scalars have more than one digit.</summary>
    public int WideCount { get; private set; }

    /// <summary>The scalars of one digit.</summary>
    public SmallScalar* Small => _small.Pointer;

    /// <summary>The scalars of several digits, with K added.</summary>
    public WideScalar* Wide => _wide.Pointer;

    /// <summary>How many scalars take part in a window, at most.</summary>
    public int EntriesOf(int window) => window == 0 ? SmallCount + WideCount : WideCount;

    /// <summary>Classifies scalars.</summary>
    /// <param name="scalars">Canonical scalars.</param>
    public void Classify(ReadOnlySpan<Fr> scalars)
    {
        _small.Reserve(scalars.Length);
        _wide.Reserve(scalars.Length);
        SmallCount = WideCount = 0;
        Span<int> lengths = stackalloc int[257];
        lengths.Clear();
        for (var i = 0; i < scalars.Length; i++)
        {
            Add((uint)i, scalars[i], lengths);
        }

        ChooseWindow(lengths);
        AddOffset();
    }

    /// <summary>The digit of a wide scalar in a window: positive, negative or 0.</summary>
    public int DigitOf(WideScalar* scalar, int window)
    {
        var bit = window * WindowBits;
        var limb = bit >> 6;
        var shift = bit & 63;
        var bits = scalar->Limbs[limb] >> shift;
        if (shift + WindowBits > 64 && limb < 3)
        {
            bits |= scalar->Limbs[limb + 1] << (64 - shift);
        }

        var digit = window == WindowCount - 1
            ? (int)bits
            : (int)(bits & ((1UL << WindowBits) - 1)) - (1 << (WindowBits - 1));
        return scalar->IsNegated ? -digit : digit;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _small.Dispose();
        _wide.Dispose();
    }

    private void Add(uint index, in Fr scalar, Span<int> lengths)
    {
        if ((scalar.L1 | scalar.L2 | scalar.L3) == 0 && scalar.L0 <= 1)
        {
            if (scalar.L0 != 0)
            {
                _small[SmallCount++] = new(index, 1);
            }

            return;
        }

        // Sums and differences do not depend on the Montgomery form: -s is r - s for canonical limbs as well.
        var negated = -scalar;
        var isNegated = negated.L3 < scalar.L3;
        var magnitude = isNegated ? negated : scalar;
        if ((magnitude.L1 | magnitude.L2 | magnitude.L3) == 0 && magnitude.L0 <= 1)
        {
            _small[SmallCount++] = new(index, isNegated ? -1 : 1);
            return;
        }

        lengths[BitLength(magnitude)]++;
        ref var wide = ref _wide[WideCount++];
        (wide.Index, wide.IsNegated) = (index, isNegated);
        (wide.Limbs[0], wide.Limbs[1], wide.Limbs[2], wide.Limbs[3]) = (magnitude.L0, magnitude.L1, magnitude.L2, magnitude.L3);
    }

    private static int BitLength(in Fr value) =>
        value.L3 != 0 ? 256 - (int)ulong.LeadingZeroCount(value.L3)
        : value.L2 != 0 ? 192 - (int)ulong.LeadingZeroCount(value.L2)
        : value.L1 != 0 ? 128 - (int)ulong.LeadingZeroCount(value.L1)
        : 64 - (int)ulong.LeadingZeroCount(value.L0);

    private void ChooseWindow(ReadOnlySpan<int> lengths)
    {
        var longest = 256;
        while (longest > 0 && lengths[longest] == 0)
        {
            longest--;
        }

        WindowBits = WindowPlan.Choose(lengths, longest);
        WindowCount = longest == 0 ? (SmallCount > 0 ? 1 : 0) : WindowPlan.CountWindows(longest, WindowBits);
    }

    private void AddOffset()
    {
        Span<ulong> offset = stackalloc ulong[4];
        offset.Clear();
        for (var window = 0; window < WindowCount - 1; window++)
        {
            var bit = (window * WindowBits) + WindowBits - 1;
            offset[bit >> 6] |= 1UL << (bit & 63);
        }

        for (var i = 0; i < WideCount; i++)
        {
            ref var scalar = ref _wide[i];
            var carry = UInt128.Zero;
            for (var limb = 0; limb < 4; limb++)
            {
                carry += (UInt128)scalar.Limbs[limb] + offset[limb];
                scalar.Limbs[limb] = (ulong)carry;
                carry >>= 64;
            }
        }
    }
}
