namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Products that share a factor and are narrowed afterwards: several travel in one field element.</summary>
public static partial class Packing
{
    [ZkCircuit]
    public static int ScaledVector([Length(12), Range(-100, 100)] int[] x, [Range(1, 63)] int scale)
    {
        var sum = 0;
        for (var i = 0; i < x.Length; i++)
        {
            sum += (i + 1) * checked((sbyte)(x[i] * scale >> 5));
        }

        return sum;
    }

    [ZkCircuit]
    public static int[] MatrixTimesVector([Length(3), Range(-20, 20)] int[] x, [Length(3, 6), Range(-20, 20)] sbyte[,] matrix)
    {
        var result = new int[6];
        for (var column = 0; column < 6; column++)
        {
            long sum = 3 * column;
            for (var row = 0; row < 3; row++)
            {
                sum += x[row] * matrix[row, column];
            }

            result[column] = checked((sbyte)(sum >> 4));
        }

        return result;
    }

    /// <summary>Keys times values are summed, multiplied by queries, scaled and narrowed: linear attention.</summary>
    [ZkCircuit]
    public static int[] Attention([Length(3, 2), Range(-8, 7)] sbyte[,] keys, [Length(3, 4), Range(-8, 7)] sbyte[,] values, [Range(1, 15)] int scale)
    {
        var products = new long[8];
        var mixed = new int[12];
        for (var token = 0; token < 3; token++)
        {
            for (var v = 0; v < 4; v++)
            {
                for (var i = 0; i < 2; i++)
                {
                    products[(v * 2) + i] += keys[token, i] * values[token, v];
                }
            }

            for (var v = 0; v < 4; v++)
            {
                long sum = 100 * values[token, v];
                for (var i = 0; i < 2; i++)
                {
                    sum += (keys[token, i] + 3) * products[(v * 2) + i];
                }

                mixed[(token * 4) + v] = checked((short)(sum * scale >> 3 + token));
            }
        }

        return mixed;
    }

    [ZkCircuit]
    public static int ProductsThatAreReadElsewhere([Length(3), Range(-50, 50)] int[] x, [Range(1, 63)] int scale)
    {
        var sum = 0;
        for (var i = 0; i < x.Length; i++)
        {
            var product = x[i] * scale;
            sum += checked((sbyte)(product >> 5)) + Math.Max(product, 0);
        }

        return sum;
    }

    [ZkCircuit]
    public static int ConstantAtSomeVisits([Length(4), Range(-50, 50)] int[] x, [Range(1, 63)] int scale)
    {
        var sum = 0;
        for (var i = 0; i < x.Length; i++)
        {
            sum += checked((sbyte)(x[i] * i * scale >> 5 + i)) * (i + 2);
        }

        return sum;
    }

    [ZkCircuit]
    public static int ThatFit([Length(5), Range(0, 9)] int[] x, [Range(0, 9)] int y)
    {
        var sum = 0;
        for (var i = 0; i < x.Length; i++)
        {
            sum += checked((byte)(x[i] * y >> 1)) << i;
        }

        return sum;
    }

    [ZkCircuit]
    public static int SomeLanesWithoutProducts([Length(6), Range(-90, 90)] int[] x, [Range(-40, 40)] int factor)
    {
        var sum = 0;
        for (var i = 0; i < x.Length; i++)
        {
            sum += (i + 1) * checked((sbyte)((i % 2 == 0 ? x[i] * factor : x[i] * 30) >> 5));
        }

        return sum;
    }
}
