using System.Numerics;
using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Tests.FrontEnd;

/// <summary>What the operations of the IR compute. Where C# would wrap, so does this: the front end's task is the meaning, not the proof.</summary>
internal static class IrArithmetic
{
    public static BigInteger Apply(OperationExpression e, BigInteger[] v)
    {
        var exact = Exact(e, v);
        var type = e.Type;
        if (type.Range().Low <= exact && exact <= type.Range().High)
        {
            return exact;
        }

        return e.Overflow == OverflowMode.Throw ? throw new OverflowException() : type.Wrap(exact).ToBigInteger();
    }

    private static BigInteger Exact(OperationExpression e, BigInteger[] v)
    {
        switch (e.Kind)
        {
            case OperationKind.Add:
                return v[0] + v[1];
            case OperationKind.Subtract:
                return v[0] - v[1];
            case OperationKind.Multiply:
                return v[0] * v[1];
            case OperationKind.Divide:
                return BigInteger.Divide(v[0], v[1]);
            case OperationKind.Remainder:
                return BigInteger.Remainder(v[0], v[1]);
            case OperationKind.Negate:
                return -v[0];
            case OperationKind.BitwiseNot:
                return e.Type.IsSigned() ? -v[0] - 1 : e.Type.Range().High.ToBigInteger() - v[0];
            case OperationKind.And:
                return v[0] & v[1];
            case OperationKind.Or:
                return v[0] | v[1];
            case OperationKind.ExclusiveOr:
                return v[0] ^ v[1];
            case OperationKind.ShiftLeft:
                return e.Type.Wrap(v[0] << (int)v[1]).ToBigInteger();
            case OperationKind.ShiftRight:
                return v[0] >> (int)v[1];
            case OperationKind.UnsignedShiftRight:
                return e.Type.Wrap((v[0] < 0 ? v[0] + (BigInteger.One << e.Type.Bits()) : v[0]) >> (int)v[1]).ToBigInteger();
            case OperationKind.Not:
                return 1 - v[0];
            case OperationKind.Equal:
                return Truth(v[0] == v[1]);
            case OperationKind.NotEqual:
                return Truth(v[0] != v[1]);
            case OperationKind.Less:
                return Truth(v[0] < v[1]);
            case OperationKind.LessOrEqual:
                return Truth(v[0] <= v[1]);
            case OperationKind.Greater:
                return Truth(v[0] > v[1]);
            case OperationKind.GreaterOrEqual:
                return Truth(v[0] >= v[1]);
            case OperationKind.Convert:
                return v[0];
            case OperationKind.Absolute:
                return BigInteger.Abs(v[0]);
            case OperationKind.Minimum:
                return BigInteger.Min(v[0], v[1]);
            case OperationKind.Maximum:
                return BigInteger.Max(v[0], v[1]);
            case OperationKind.Clamp:
                return v[1] > v[2] ? throw new ArgumentException("clamp") : BigInteger.Max(v[1], BigInteger.Min(v[0], v[2]));
            case OperationKind.Sign:
                return v[0].Sign;
            default:
                throw new InvalidOperationException(e.Kind.ToString());
        }
    }

    private static BigInteger Truth(bool value) => value ? 1 : 0;
}
