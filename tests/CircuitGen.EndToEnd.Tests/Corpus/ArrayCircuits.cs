namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Arrays and spans: jagged, rectangular, sliced, copied, filled, written under secret conditions.</summary>
public static partial class ArrayCircuits
{
    [ZkCircuit]
    public static int[] Reverse([Length(4)] int[] x)
    {
        var reversed = new int[x.Length];
        for (var i = 0; i < x.Length; i++)
        {
            reversed[^(i + 1)] = x[i];
        }

        return reversed;
    }

    [ZkCircuit]
    public static int Jagged([Length(2, 3)] sbyte[][] rows)
    {
        var sum = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            foreach (var cell in rows[i])
            {
                sum += (i + 1) * cell;
            }
        }

        return sum;
    }

    [ZkCircuit]
    public static int JaggedOfDifferentLengths([Length(6)] sbyte[] x)
    {
        int[][] rows = [new int[1], new int[2], new int[3]];
        var next = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < rows[i].Length; j++)
            {
                rows[i][j] = x[next++] * (i + 1);
            }
        }

        return rows[2][1] + rows[1][0] - rows[0][0];
    }

    [ZkCircuit]
    public static int MatrixProduct([Length(2, 2), Range(-9, 9)] int[,] a, [Public, Length(2, 2), Range(-9, 9)] int[,] b)
    {
        var product = new int[2, 2];
        for (var i = 0; i < product.GetLength(0); i++)
        {
            for (var j = 0; j < product.GetLength(1); j++)
            {
                for (var k = 0; k < 2; k++)
                {
                    product[i, j] += a[i, k] * b[k, j];
                }
            }
        }

        return product[0, 0] + 3 * product[0, 1] + 5 * product[1, 0] + 7 * product[1, 1];
    }

    [ZkCircuit]
    public static int ThreeDimensions([Length(2, 2, 2)] sbyte[,,] cube) => cube[0, 1, 0] - 2 * cube[1, 0, 1] + 3 * cube[1, 1, 1];

    [ZkCircuit]
    public static int Spans([Length(6)] ReadOnlySpan<byte> x)
    {
        var middle = x[1..^1];
        var tail = x.Slice(3);
        return middle[0] + 2 * tail[0] + 3 * middle[^1] + middle.Length;
    }

    [ZkCircuit]
    public static int StackAllocated([Length(3)] sbyte[] x)
    {
        Span<int> squares = stackalloc int[4];
        ReadOnlySpan<int> weights = stackalloc int[] { 1, -2, 3 };
        for (var i = 0; i < x.Length; i++)
        {
            squares[i] = x[i] * x[i] * weights[i];
        }

        squares[3..].Fill(7);
        var sum = 0;
        foreach (var square in squares)
        {
            sum += square;
        }

        return sum;
    }

    [ZkCircuit]
    public static int WritesThroughSpan([Length(4)] short[] x)
    {
        Span<int> all = stackalloc int[4];
        var half = all.Slice(1, 2);
        for (var i = 0; i < half.Length; i++)
        {
            half[i] = x[i] - x[i + 2];
        }

        return all[0] + 3 * all[1] + 5 * all[2];
    }

    [ZkCircuit]
    public static int CopyAndClear([Length(4)] short[] x)
    {
        var copy = new short[4];
        Array.Copy(x, copy, 3);
        var second = x.AsSpan(1).ToArray();
        x.AsSpan(0, 2).CopyTo(copy.AsSpan(2));
        Array.Clear(second);
        return copy[0] + 2 * copy[1] + 3 * copy[2] + 5 * copy[3] + second[0];
    }

    [ZkCircuit]
    public static int Aliases([Length(2)] sbyte[] x)
    {
        var a = new int[2];
        var b = a;
        b[0] = x[0];
        a[1] = x[1] + b[0];
        b[0] += a[1];
        return a[0];
    }

    [ZkCircuit]
    public static int[] WritesUnderSecretConditions([Length(4), Range(-4, 4)] int[] x)
    {
        var result = new int[4];
        for (var i = 0; i < x.Length; i++)
        {
            if (x[i] > 0)
            {
                result[i] = x[i];
                if (x[i] > 2 && i > 0)
                {
                    result[i - 1] = -1;
                    result[i] *= 2;
                }
            }
            else if (x[i] == -4)
            {
                result[0] = 9;
            }
        }

        return result;
    }

    [ZkCircuit]
    public static int[] SwapsUnderSecretConditions([Length(4), Range(0, 9)] int[] x)
    {
        var sorted = new int[4];
        x.AsSpan().CopyTo(sorted);
        for (var last = sorted.Length - 1; last > 0; last--)
        {
            for (var i = 0; i < last; i++)
            {
                if (sorted[i] > sorted[i + 1])
                {
                    (sorted[i], sorted[i + 1]) = (sorted[i + 1], sorted[i]);
                }
            }
        }

        return sorted;
    }

    [ZkCircuit]
    public static int InitializersOfArrays([Range(0, 9)] int x)
    {
        int[] a = [x, 2, x + 1];
        var b = new[] { x, x * x };
        int[,] c = { { 1, x }, { x, 4 } };
        return a[0] + a[2] * b[1] + c[0, 1] + c[1, 1];
    }

    [ZkCircuit]
    public static int EmptyArray([Length(0)] int[] nothing, sbyte x) => nothing.Length + x;

    [ZkCircuit]
    public static bool[] Flags([Length(3)] sbyte[] x)
    {
        var flags = new bool[3];
        for (var i = 0; i < 3; i++)
        {
            flags[i] = x[i] > i;
        }

        return flags;
    }

    [ZkCircuit]
    public static long ArraysOfWideNumbers([Length(2)] long[] x, [Length(2), Public] uint[] y) => x[0] / 2 + x[1] / 4 - y[0] + y[1];

    [ZkCircuit]
    public static int[] Spreads([Length(3)] sbyte[] x)
    {
        int[] doubled = [.. x, 5, .. x.AsSpan(1)];
        return [x[2], .. doubled];
    }
}
