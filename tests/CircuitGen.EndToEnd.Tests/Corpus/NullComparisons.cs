namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Arrays compared with null, which C# compares as objects.</summary>
public static partial class NullComparisons
{
    private static readonly int[] s_weights = [3, 5];

    [ZkCircuit]
    public static int Parameters([Length(2), Range(-9, 9)] int[] x, bool flag)
    {
        var present = (x != null ? x[0] : 30) + (null == x ? 40 : x[1]);
        return x == null == flag ? present : present * 2;
    }

    [ZkCircuit]
    public static int Arguments(byte x) => FirstOr(null, 7) + (10 * FirstOr([x], 7)) + FirstOr(s_weights, 0);

    [ZkCircuit]
    public static int InGenericCode([Length(2), Range(-9, 9)] int[] x) => Kind(x) + (10 * Kind(x[0]));

    /// <summary>What is compared is computed all the same.</summary>
    [ZkCircuit]
    public static int Effects(byte x)
    {
        int count = x;
        var factor = Counted(ref count) == null ? 3 : 4;
        return count * factor;
    }

    private static int FirstOr(int[]? values, int otherwise) => values != null ? values[0] : otherwise;

    private static int Kind<T>(T value) => value == null ? 1 : 2;

    private static int[] Counted(ref int count)
    {
        count += 5;
        return [count];
    }
}
