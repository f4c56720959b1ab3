using System.Numerics;

namespace CircuitGen.Witnesses;

/// <summary>The wires of bitwise operations: the bits of each operand unless known or constant, then a product for each position at which both are secret.</summary>
public static class BitwiseWitness
{
    /// <summary>left &amp; right.</summary>
    public static T BitwiseAnd<T>(this WitnessBuilder witness, T left, BitwiseWidth leftWidth, T right, BitwiseWidth rightWidth)
        where T : struct, IBinaryInteger<T>
    {
        witness.WriteProducts(left, leftWidth, right, rightWidth);
        return left & right;
    }

    /// <summary>left | right.</summary>
    public static T BitwiseOr<T>(this WitnessBuilder witness, T left, BitwiseWidth leftWidth, T right, BitwiseWidth rightWidth)
        where T : struct, IBinaryInteger<T>
    {
        witness.WriteProducts(left, leftWidth, right, rightWidth);
        return left | right;
    }

    /// <summary>left ^ right.</summary>
    public static T BitwiseExclusiveOr<T>(this WitnessBuilder witness, T left, BitwiseWidth leftWidth, T right, BitwiseWidth rightWidth)
        where T : struct, IBinaryInteger<T>
    {
        witness.WriteProducts(left, leftWidth, right, rightWidth);
        return left ^ right;
    }

    private static void WriteProducts<T>(this WitnessBuilder witness, T left, BitwiseWidth leftWidth, T right, BitwiseWidth rightWidth)
        where T : struct, IBinaryInteger<T>
    {
        leftWidth.WriteBits(witness, left);
        rightWidth.WriteBits(witness, right);
        for (var i = 0; i <= Math.Max(leftWidth.Bits, rightWidth.Bits); i++)
        {
            if (leftWidth.IsSecretAt(i) && rightWidth.IsSecretAt(i))
            {
                witness.WriteBoolean(WitnessWires.BitOf(left, i) & WitnessWires.BitOf(right, i));
            }
        }
    }
}
