namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Checks whose values nobody wants: C# makes them all the same.</summary>
public static partial class Discards
{
    private static void MustBeSByte(int value) => _ = checked((sbyte)value);

    private static int Narrowed(int value) => checked((byte)value);

    private static (int First, int Second) Both(int value) => (checked((byte)value), value + 1);

    private static void Split(int value, out int low, out int high)
    {
        low = checked((byte)value);
        high = value / 256;
    }

    [ZkCircuit]
    public static int Underscore([Range(0, 600)] int x)
    {
        _ = checked((byte)x);
        return x + 1;
    }

    [ZkCircuit]
    public static int InHelper([Range(-300, 300)] int x)
    {
        MustBeSByte(x);
        return x * x;
    }

    [ZkCircuit]
    public static int IgnoredResult([Range(0, 600)] int x)
    {
        Narrowed(x);
        return x;
    }

    [ZkCircuit]
    public static int OutDiscard([Range(0, 600)] int x)
    {
        Split(x, out _, out var high);
        return high;
    }

    [ZkCircuit]
    public static int DeconstructedDiscard([Range(0, 600)] int x)
    {
        (_, var second) = Both(x);
        return second;
    }

    [ZkCircuit]
    public static int TupleMember([Range(0, 600)] int x) => Both(x).Second;

    [ZkCircuit]
    public static int TupleLiteralMember([Range(0, 600)] int x) => (checked((byte)x), x + 2).Item2;

    [ZkCircuit]
    public static int EqualSides([Range(0, 600)] int x) => checked((byte)x) > 7 ? 5 : 5;

    [ZkCircuit]
    public static bool AndFalse([Range(0, 600)] int x) => checked((byte)x) > 7 && false;

    [ZkCircuit]
    public static bool OrTrue([Range(0, 600)] int x) => checked((byte)x) > 7 || true;

    [ZkCircuit]
    public static int EmptyBranch([Range(0, 600)] int x)
    {
        if (checked((byte)x) > 7)
        {
        }

        return x;
    }

    [ZkCircuit]
    public static int SameBranches([Range(0, 600)] int x)
    {
        int y;
        if (checked((byte)x) > 7)
        {
            y = 3;
        }
        else
        {
            y = 3;
        }

        return y;
    }

    [ZkCircuit]
    public static int UnusedLocal([Range(0, 600)] int x)
    {
        var unused = checked((byte)x);
        return x;
    }

    [ZkCircuit]
    public static int Overwritten([Range(0, 600)] int x)
    {
        int y = checked((byte)x);
        y = 4;
        return y + x;
    }

    [ZkCircuit]
    public static int OnlyDefault([Range(0, 600)] int x)
    {
        switch (checked((byte)x))
        {
            default:
                return x;
        }
    }

    [ZkCircuit]
    public static int SwitchOfOneArm([Range(0, 600)] int x) => checked((byte)x) switch { _ => x };

    [ZkCircuit]
    public static bool AnyPattern([Range(0, 600)] int x) => checked((byte)x) is var y && y == y;

    [ZkCircuit]
    public static int ByIndexOutside([Range(0, 5)] int i)
    {
        int[] values = [3, 1, 4];
        for (var k = 0; k < 3; k++)
        {
            if (i == k)
            {
                _ = values[k];
            }
        }

        return i;
    }

    [ZkCircuit]
    public static int CheckedSum([Range(0, 600)] int x)
    {
        short total = 0;
        _ = checked((short)(total + (x * 60)));
        return x;
    }

    [ZkCircuit]
    public static int ThrownAway([Range(0, 600)] int x)
    {
        for (_ = checked((byte)x); ;)
        {
            return x;
        }
    }
}
