namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>What throws only where a secret condition holds: there it has no witness, elsewhere it is not looked at.</summary>
public static partial class GuardedChecks
{
    private static readonly int[] Divisors = [3, -1, 5];

    [ZkCircuit]
    public static int CastInChoice([Range(-300, 300)] int x, bool isByte) => isByte ? checked((byte)x) : checked((sbyte)x);

    [ZkCircuit]
    public static int CastInBranch([Range(0, 700)] int x, bool isSmall)
    {
        var result = -1;
        if (isSmall)
        {
            var small = checked((byte)x);
            result = (small & 3) + ((small >> 4) * 10);
        }

        return result;
    }

    [ZkCircuit]
    public static int CastInArm([Range(-40000, 40000)] int x, [Range(0, 3)] int kind) => kind switch
    {
        0 => checked((sbyte)(x >> 6)),
        1 => checked((short)x),
        2 => checked((ushort)x),
        _ => 0,
    };

    [ZkCircuit]
    public static int CastAfterReturn([Range(0, 700)] int x, bool isDone)
    {
        if (isDone)
        {
            return -1;
        }

        return Narrow(x) + 1;
    }

    [ZkCircuit]
    public static int CastUnderTwoConditions([Length(3), Range(-300, 300)] int[] x, [Length(3)] bool[] isUsed, bool isSummed)
    {
        var sum = 0;
        for (var i = 0; i < x.Length; i++)
        {
            if (isSummed)
            {
                if (isUsed[i])
                {
                    sum += (i + 1) * checked((sbyte)x[i]);
                }
            }
        }

        return sum;
    }

    [ZkCircuit]
    public static int CastUnderConditionAtSomeVisits([Length(3), Range(0, 400)] int[] x, bool all)
    {
        var sum = 0;
        for (var i = 0; i < x.Length; i++)
        {
            if (i == 1 || all)
            {
                sum += checked((byte)x[i]) * (i + 1);
            }
        }

        return sum;
    }

    [ZkCircuit]
    public static int CastOfKnownBits(short x, bool isSmall)
    {
        var isNegative = x < 0;
        return isSmall ? (isNegative ? 100 : 0) + checked((sbyte)x) : isNegative ? 1 : 0;
    }

    [ZkCircuit]
    public static int CheckedIncrement(byte x, bool steps)
    {
        if (steps)
        {
            checked
            {
                x++;
            }
        }

        return x;
    }

    /// <summary>A tree of comparisons computes all of them, but not what they would throw on.</summary>
    [ZkCircuit]
    public static int CastInInnerComparison([Range(0, 1000)] int x, [Range(0, 1000)] int y)
    {
        int result;
        if (y > 500)
        {
            if (checked((byte)x) > 3)
            {
                result = 1;
            }
            else
            {
                result = 2;
            }
        }
        else if (x > 700)
        {
            result = 3;
        }
        else
        {
            result = 4;
        }

        return result;
    }

    [ZkCircuit]
    public static int DivisionByMinusOne(int x) => (x / -1) ^ 1;

    [ZkCircuit]
    public static long UncheckedDivisionByMinusOne(long x, bool divides) => divides ? unchecked(x / -1) : x;

    [ZkCircuit]
    public static int RemainderByMinusOne([Public] int x) => x % -1;

    [ZkCircuit]
    public static int RemainderInBranches(int x, bool a, bool b)
    {
        var sum = 0;
        foreach (var divisor in Divisors)
        {
            if (a && b)
            {
                sum += x % divisor;
            }
        }

        return sum;
    }

    [ZkCircuit]
    public static bool WideDivisionByMinusOne(Int128 x) => x / -1 > 5;

    [ZkCircuit]
    public static int AbsoluteOfLeast(short x) => Math.Abs(x);

    [ZkCircuit]
    public static long AbsoluteOfLeastInBranch(long x, bool takes) => takes ? unchecked(Math.Abs(x)) : 7;

    private static int Narrow(int value) => checked((byte)value);
}
