namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Logic, with and without short circuits.</summary>
public static partial class Booleans
{
    [ZkCircuit]
    public static bool And(bool a, [Public] bool b) => a && b;

    [ZkCircuit]
    public static bool Or(bool a, bool b) => a || b;

    [ZkCircuit]
    public static bool ExclusiveOr(bool a, bool b) => a ^ b;

    [ZkCircuit]
    public static bool Eager(bool a, bool b, bool c) => (a & b) | (!c ^ a);

    [ZkCircuit]
    public static bool Equality(bool a, bool b) => a == b;

    [ZkCircuit]
    public static bool Majority(bool a, bool b, bool c) => (a && b) || (b && c) || (a && c);

    [ZkCircuit]
    public static bool Compound(bool a, bool b, bool c)
    {
        a &= b;
        b |= c;
        c ^= a;
        return a != b == c;
    }

    [ZkCircuit]
    public static int CountSet([Length(6)] bool[] flags)
    {
        var count = 0;
        foreach (var flag in flags)
        {
            if (flag)
            {
                count++;
            }
        }

        return count;
    }

    [ZkCircuit]
    public static bool Parity([Public, Length(5)] ReadOnlySpan<bool> flags)
    {
        var parity = false;
        foreach (var flag in flags)
        {
            parity ^= flag;
        }

        return parity;
    }
}
