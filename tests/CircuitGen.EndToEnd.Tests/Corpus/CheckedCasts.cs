namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Casts inside <c>checked</c>: inputs on which they overflow have no witness.</summary>
public static partial class CheckedCasts
{
    [ZkCircuit]
    public static int OfQuotient([Range(-40000, 40000)] int x)
    {
        var narrow = checked((sbyte)(x >> 6));
        return Math.Max(narrow, (sbyte)0) * narrow;
    }

    [ZkCircuit]
    public static int OfValueThatIsNeverNegative([Range(0, 70000)] int x) => checked((short)(x * 3)) / 5;

    [ZkCircuit]
    public static long ToUnsigned([Range(-40, 1000)] int x) => checked((byte)x) * (long)checked((uint)(x - 3));

    [ZkCircuit]
    public static int OfKnownBits([Range(-3000, 3000)] int x)
    {
        var low = x & 1023;
        return checked((sbyte)x) + low;
    }

    [ZkCircuit]
    public static int Twice([Range(-3000, 3000)] int x) => checked((sbyte)x) + (2 * checked((sbyte)x));

    [ZkCircuit]
    public static int ThatFitsAtSomeVisits([Length(4), Range(0, 300)] int[] x)
    {
        var sum = 0;
        for (var i = 0; i < x.Length; i++)
        {
            sum += checked((byte)(x[i] * i)) * (i + 1);
        }

        return sum;
    }

    [ZkCircuit]
    public static int OfSum([Length(3), Range(-1000000000, 1000000000)] int[] x) => checked((int)((long)x[0] + x[1] + x[2])) / 7;

    [ZkCircuit]
    public static short CreateChecked([Range(-100000, 100000)] int x) => short.CreateChecked(x);
}
