namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Arrays that depend on a secret condition: of the same length, and nobody else refers to them.</summary>
public static partial class ChosenArrays
{
    public struct Layer
    {
        public int[] Weights;
        public int Bias;
    }

    private static int[] Pick(int x, bool flag)
    {
        if (flag)
        {
            return [x, 1, 7];
        }

        return [2, x, 7];
    }

    private static Layer PickLayer(int x, bool flag) => flag ? new Layer { Weights = [x, 2], Bias = 1 } : new Layer { Weights = [3, x], Bias = x };

    private static void Fill(int x, bool flag, out int[] values)
    {
        if (flag)
        {
            values = [x, 1];
        }
        else
        {
            values = [2, x];
        }
    }

    [ZkCircuit]
    public static int[] Returned([Range(0, 9)] int x, bool flag)
    {
        if (flag)
        {
            return [x, 1];
        }
        else
        {
            return [2, x];
        }
    }

    [ZkCircuit]
    public static int[] EarlyReturn([Range(-9, 9)] int x, [Range(-9, 9)] int y)
    {
        if (x > y)
        {
            return [x, y, 0];
        }

        if (x == y)
        {
            return [1, 1, 1];
        }

        return [y, x, 2];
    }

    [ZkCircuit]
    public static int FromHelper([Range(0, 9)] int x, bool flag) => Pick(x, flag)[0] + (10 * Pick(x, !flag)[1]);

    [ZkCircuit]
    public static int Conditional([Range(0, 9)] int x, bool flag)
    {
        var values = flag ? new[] { x, 3 } : new[] { 4, x };
        return (values[0] * 10) + values[1];
    }

    [ZkCircuit]
    public static int WrittenAfterwards([Range(0, 9)] int x, bool flag)
    {
        int[] values;
        if (flag)
        {
            values = [1, x];
        }
        else
        {
            values = [x, 2];
        }

        values[0] += 5;
        if (x > 4)
        {
            values[1] = values[0];
        }

        return (values[0] * 100) + values[1];
    }

    [ZkCircuit]
    public static int Replaced([Range(0, 9)] int x, bool flag)
    {
        int[] values = [x, 8];
        if (flag)
        {
            values = [3, x];
        }

        return (values[0] * 10) + values[1];
    }

    [ZkCircuit]
    public static int ElementsBefore([Range(0, 9)] int x, bool flag)
    {
        int[] values = [x, 8];
        if (flag)
        {
            values[0] = 6;
            values = [values[0], values[0] + x];
        }

        return (values[0] * 100) + values[1];
    }

    [ZkCircuit]
    public static int InStruct([Range(0, 9)] int x, bool flag)
    {
        var layer = PickLayer(x, flag);
        return (layer.Weights[0] * 100) + (layer.Weights[1] * 10) + layer.Bias;
    }

    [ZkCircuit]
    public static (int[] Values, int Which) InTuple([Range(0, 9)] int x, bool flag)
    {
        if (flag)
        {
            return ([x, 1], 1);
        }

        return ([2, x], 2);
    }

    [ZkCircuit]
    public static int ThroughOut([Range(0, 9)] int x, bool flag)
    {
        Fill(x, flag, out var values);
        return (values[0] * 10) + values[1];
    }

    [ZkCircuit]
    public static int Nested([Range(0, 9)] int x, bool first, bool second)
    {
        int[] values;
        if (first)
        {
            values = second ? [x, 1] : [2, x];
        }
        else if (x > 3)
        {
            values = [x, x];
        }
        else
        {
            values = [0, 9];
        }

        return (values[0] * 10) + values[1];
    }

    [ZkCircuit]
    public static int InLoop([Length(3), Range(0, 9)] int[] x)
    {
        int[] best = [0, 0];
        for (var i = 0; i < x.Length; i++)
        {
            if (x[i] > best[0])
            {
                best = [x[i], i];
            }
        }

        return (best[0] * 10) + best[1];
    }

    [ZkCircuit]
    public static int Booleans([Range(0, 9)] int x, bool flag)
    {
        bool[] marks = flag ? [true, x > 3] : [x > 5, false];
        return (marks[0] ? 1 : 0) + (marks[1] ? 2 : 0);
    }

    [ZkCircuit]
    public static int BySwitch([Range(0, 3)] int x)
    {
        int[] row = x switch
        {
            0 => [1, 2],
            1 => [x, 5],
            _ => [x + 1, x],
        };
        return (row[0] * 10) + row[1];
    }

    [ZkCircuit]
    public static int KnownChoice([Range(0, 9)] int x)
    {
        var total = 0;
        for (var i = 0; i < 3; i++)
        {
            var values = i == 1 ? new[] { x, 1 } : new[] { 2, x };
            values[0]++;
            total += values[0] * (i + 1);
        }

        return total;
    }
}
