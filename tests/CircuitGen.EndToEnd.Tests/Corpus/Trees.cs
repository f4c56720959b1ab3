namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Walks down decision trees.</summary>
public static partial class Trees
{
    // Inner nodes have a child to the left, leaves have none.
    private static ReadOnlySpan<sbyte> Left => [1, 3, 5, -1, -1, 7, -1, -1, -1];

    private static ReadOnlySpan<sbyte> Right => [2, 4, 6, -1, -1, 8, -1, -1, -1];

    private static ReadOnlySpan<byte> Feature => [0, 1, 2, 0, 0, 0, 0, 0, 0];

    private static ReadOnlySpan<sbyte> Threshold => [-1, 4, 0, 0, 0, 3, 0, 0, 0];

    private static ReadOnlySpan<int> Value => [0, 0, 0, 7, -2, 0, 5, 100, 3];

    private static readonly int[,] s_votes = { { 1, 2 }, { 3, 4 }, { 5, 6 }, { 7, 8 }, { 9, 10 }, { 11, 12 }, { 13, 14 }, { 15, 16 }, { 17, -18 } };

    private static ReadOnlySpan<byte> Roots => [0, 2, 5, 3];

    [ZkCircuit]
    public static int Walk([Length(3), Range(-5, 6)] sbyte[] x)
    {
        int node = 0;
        while (Left[node] >= 0)
        {
            node = x[Feature[node]] <= Threshold[node] ? Left[node] : Right[node];
        }

        return Value[node];
    }

    [ZkCircuit]
    public static (int First, int Second) WalkWithLocals([Length(3), Range(-5, 6)] sbyte[] x)
    {
        int node = 0;
        while (Left[node] != -1)
        {
            int feature = Feature[node];
            int sum = x[feature] + 2 * x[2 - feature];
            if (sum > Threshold[node] + 1)
            {
                node = Left[node];
            }
            else
            {
                node = Right[node];
            }
        }

        return (s_votes[node, 0], s_votes[node, 1] + node);
    }

    [ZkCircuit]
    public static int Forest([Length(3), Range(0, 7)] byte[] x)
    {
        int sum = 0;
        for (int tree = 0; tree < Roots.Length; tree++)
        {
            int node = Roots[tree];
            while (Left[node] >= 0)
            {
                node = x[Feature[node]] < Threshold[node] + tree ? Left[node] : Right[node];
            }

            sum += Value[node];
        }

        return sum;
    }

    [ZkCircuit]
    public static int UnderACondition([Length(3), Range(-5, 6)] sbyte[] x, bool walks)
    {
        int node = 5;
        if (walks)
        {
            node = 0;
            while (Left[node] >= 0)
            {
                node = Threshold[node] <= x[Feature[node]] ? Left[node] : Right[node];
            }
        }

        return node;
    }

    [ZkCircuit]
    public static int OrdinaryLoop([Range(0, 9)] int x)
    {
        int n = 100;
        while (n > 3)
        {
            n = n >= 50 ? n / 4 : n - 7;
        }

        return n * x;
    }

    [ZkCircuit]
    public static int NestedIfs([Length(3), Range(0, 200)] byte[] x)
    {
        int result;
        if (x[0] <= 50)
        {
            if (x[1] < 20)
            {
                if (x[2] > 100)
                {
                    result = 5;
                }
                else
                {
                    result = -1;
                }
            }
            else if (x[0] + x[2] >= 90)
            {
                result = 2;
            }
            else
            {
                result = 3;
            }
        }
        else
        {
            if (x[1] > 99)
            {
                result = x[2] > 10 ? 11 : 12;
            }
            else
            {
                result = Value[7];
            }
        }

        return result;
    }

    [ZkCircuit]
    public static int NestedConditionals([Length(4, 2), Range(0, 60)] byte[,] x)
    {
        int sum = 0;
        for (int row = 0; row < 4; row++)
        {
            int leaf = x[row, 0] <= 20
                ? (x[row, 1] <= 30 + row ? 1 : (x[row, 0] < 10 ? 2 : 3))
                : (x[row, 1] > 40 ? (x[row, 1] - x[row, 0] > 15 ? 4 : 5) : (x[row, 0] > 55 ? 6 : 7));
            sum = sum * 8 + leaf;
        }

        return sum;
    }

    [ZkCircuit]
    public static (long Wide, bool Flag) LeavesOfSeveralTypes([Range(-1000, 1000)] int x, [Range(-1000, 1000)] int y)
    {
        long wide;
        bool flag;
        if (x < y)
        {
            if (x < -500) { wide = long.MaxValue; flag = true; }
            else { wide = -1; flag = false; }
        }
        else if (y > 500) { if (x > 900) { wide = 7; flag = true; } else { wide = 0; flag = true; } }
        else { flag = false; wide = 3; }

        return (wide, flag);
    }

    [ZkCircuit]
    public static int TreeOfOneLeaf([Length(3), Range(0, 7)] byte[] x)
    {
        int node = 3;
        while (Left[node] >= 0)
        {
            node = x[Feature[node]] <= Threshold[node] ? Left[node] : Right[node];
        }

        return Value[node] + node;
    }

    [ZkCircuit]
    public static int LeavesThatAgree([Range(-1000, 1000)] int x, [Range(-1000, 1000)] int y)
    {
        int same;
        int other;
        if (x < y)
        {
            if (x < -500) { same = 3; other = 1; }
            else { same = 3; other = 2; }
        }
        else if (y > 500) { if (x > 900) { same = 3; other = 4; } else { same = 3; other = 5; } }
        else { same = 3; other = 6; }

        return same * other + same;
    }
}
