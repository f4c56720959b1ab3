namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Expressions of one narrow secret.</summary>
public static partial class NarrowFunctions
{
    private static ReadOnlySpan<int> Table => [3, 1, 4, 1, 5, 9, 2, 6];

    [ZkCircuit]
    public static int SwitchOfManyArms([Range(0, 15)] byte x) => x switch
    {
        0 => 7,
        1 => -3,
        2 => 100,
        3 => 5,
        5 or 6 => 11,
        9 => 1,
        12 => 0,
        _ => x * 2,
    };

    [ZkCircuit]
    public static int PiecewiseActivation([Length(4), Range(-8, 7)] sbyte[] x)
    {
        var sum = 0;
        for (var i = 0; i < x.Length; i++)
        {
            sum = sum * 5 + (x[i] < -4 ? -1 : x[i] < 0 ? x[i] / 4 : x[i] < 4 ? x[i] : 4 + (x[i] - 4) / 2);
        }

        return sum;
    }

    [ZkCircuit]
    public static int TwoFunctionsOfOneIndex([Range(0, 12)] int x)
    {
        var first = x % 3 == 0 ? x * x : x > 5 ? 1 : 2;
        var second = x == 7 || x == 2 || x == 11 ? 5 : 6;
        return first * second;
    }

    [ZkCircuit]
    public static int GuardedIndex([Range(0, 15)] byte i) => i < 8 && i != 3 ? Table[i] : -1;

    [ZkCircuit]
    public static bool InSeveralRanges([Range(0, 31)] byte x) => x is (>= 3 and < 9) or 14 or (> 20 and <= 25);

    [ZkCircuit]
    public static int AtSomeTurns([Length(3), Range(0, 7)] byte[] x, [Range(-1000, 1000)] int y)
    {
        var value = y;
        var sum = 0;
        for (var i = 0; i < 4; i++)
        {
            sum += value < 2 ? i : value > 5 ? -value : value == 4 ? 3 : 1;
            value = i < 3 ? x[i] : 2;
        }

        return sum;
    }
}
