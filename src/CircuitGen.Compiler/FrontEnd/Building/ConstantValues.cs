using System.Numerics;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The C# compiler's constants as integers.</summary>
internal static class ConstantValues
{
    public static Integer? Integer(object? value) => value switch
    {
        bool b => b ? Gadgets.Numbers.Integer.One : Gadgets.Numbers.Integer.Zero,
        sbyte n => n,
        byte n => n,
        short n => n,
        ushort n => n,
        char n => n,
        int n => n,
        uint n => n,
        long n => n,
        ulong n => new BigInteger(n),
        _ => null,
    };
}
