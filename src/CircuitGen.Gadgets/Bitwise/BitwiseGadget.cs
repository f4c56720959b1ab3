using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>
/// And, or, exclusive or of integers, bit by bit in two's complement: one product per bit position at which both operands are secret,
/// besides taking the operands apart. With a constant every position is linear. The bits below a division by a power of two are known.
/// </summary>
public static class BitwiseGadget
{
    /// <summary>left &amp; right.</summary>
    public static LinearCombination BitwiseAnd(this CircuitBuilder circuit, BitwiseOperand left, BitwiseOperand right, int site) =>
        left.MaskWidth is { } width && !right.IsConstant ? circuit.LowBits(right.Decompose(circuit, site), width)
        : right.MaskWidth is { } otherWidth && !left.IsConstant ? circuit.LowBits(left.Decompose(circuit, site), otherWidth)
        : circuit.Combine(left, right, static (_, _, product) => product, site);

    /// <summary>left | right: at each bit a + b - ab.</summary>
    public static LinearCombination BitwiseOr(this CircuitBuilder circuit, BitwiseOperand left, BitwiseOperand right, int site) =>
        circuit.Combine(left, right, static (a, b, product) => a + b - product, site);

    /// <summary>left ^ right: at each bit a + b - 2ab.</summary>
    public static LinearCombination BitwiseExclusiveOr(this CircuitBuilder circuit, BitwiseOperand left, BitwiseOperand right, int site) =>
        circuit.Combine(left, right, static (a, b, product) => a + b - product.Times(2), site);

    private static LinearCombination Combine(
        this CircuitBuilder circuit,
        BitwiseOperand left,
        BitwiseOperand right,
        Func<LinearCombination, LinearCombination, LinearCombination, LinearCombination> atBit,
        int site)
    {
        var leftBits = left.TakeApart(circuit, site);
        var rightBits = right.TakeApart(circuit, site);
        var width = Math.Max(left.Bits, right.Bits);
        var result = LinearCombination.Zero;
        for (var i = 0; i <= width; i++)
        {
            LinearCombination a = leftBits(i), b = rightBits(i);
            var bit = atBit(a, b, circuit.Multiply(a, b, site));
            result += bit.Times(i < width ? Integer.PowerOfTwo(i) : -Integer.PowerOfTwo(width));
        }

        return result;
    }
}
