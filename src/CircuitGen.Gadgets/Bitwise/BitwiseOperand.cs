using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>A value on one side of a bitwise operation, with the width in which it is taken apart.</summary>
/// <param name="value">A secret or a constant.</param>
/// <param name="bits">n, where the value is in [-2^n, 2^n) if signed and in [0, 2^n) if not.</param>
/// <param name="signed">Whether the value may be negative.</param>
public readonly struct BitwiseOperand(LinearCombination value, int bits, bool signed)
{
    /// <summary>n, where the value is in [-2^n, 2^n) if signed and in [0, 2^n) if not.</summary>
    public int Bits { get; } = bits;

    /// <summary>n, if this is the constant 2^n - 1, with n at least 1: a mask of the lowest bits.</summary>
    internal int? MaskWidth => value.IsConstant && value.Constant.Sign > 0 && value.Constant + Integer.One == Integer.PowerOfTwo(value.Constant.BitLength())
        ? value.Constant.BitLength()
        : null;

    internal bool IsConstant => value.IsConstant;

    internal Decomposition Decompose(CircuitBuilder circuit, int site) => circuit.DecomposeRest(value, Bits, signed, site);

    internal Func<int, LinearCombination> TakeApart(CircuitBuilder circuit, int site)
    {
        if (!value.IsConstant)
        {
            return Decompose(circuit, site).Bit;
        }

        var constant = value.Constant;
        return i => LinearCombination.FromConstant(constant.Bit(i));
    }
}
