namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Variables that are reached in other ways: ref locals, parameters that are counted down, closures.</summary>
public static partial class References
{
    private static int Down(int n)
    {
        var sum = 0;
        while (n > 0)
        {
            sum += n;
            n--;
        }

        return sum;
    }

    private static int Stride(int[] values, int stride)
    {
        var sum = 0;
        for (var i = 0; i < values.Length; i += stride)
        {
            sum += values[i];
        }

        stride++;
        return sum * stride;
    }

    private static void Step(int by, ref int total)
    {
        --by;
        total += by;
    }

    private static int Reader(int at, int[] values)
    {
        var first = values[at++];
        return (first * 10) + values[at++] + at;
    }

    [ZkCircuit]
    public static int CountedParameter([Range(0, 9)] int x) => Down(3) * x;

    [ZkCircuit]
    public static int ChangedConstant([Length(4), Range(0, 9)] int[] x) => Stride(x, 2);

    [ZkCircuit]
    public static int BesideReference([Range(0, 9)] int x)
    {
        Step(5, ref x);
        return x;
    }

    [ZkCircuit]
    public static int MovingIndex([Length(4), Range(0, 9)] int[] x) => Reader(0, x) + Reader(2, x);

    [ZkCircuit]
    public static int RefToArray([Range(0, 9)] int x)
    {
        int[] a = [x], b = [x + 1];
        ref var which = ref a;
        which = b;
        which[0] += 3;
        return (a[0] * 10) + b[0];
    }

    [ZkCircuit]
    public static int RefToElement([Range(0, 9)] int x)
    {
        int[] values = [x, 2];
        ref var last = ref values[1];
        values[0] = 5;
        last += x;
        return (values[0] * 100) + values[1];
    }

    [ZkCircuit]
    public static int Closure([Range(0, 9)] int x)
    {
        var count = 0;
        int Next(int by)
        {
            count += by;
            x++;
            return count;
        }

        return Next(2) + (x * Next(3)) + count;
    }

    [ZkCircuit]
    public static int RefForEach([Length(3), Range(0, 9)] int[] x)
    {
        Span<int> copy = stackalloc int[3];
        x.CopyTo(copy);
        foreach (ref var value in copy)
        {
            value += 2;
        }

        return copy[0] + (10 * copy[2]) + x[1];
    }

    [ZkCircuit]
    public static int ExtensionMembers([Range(0, 9)] int x)
    {
        var y = x;
        y.Raise(2);
        return x.Twice() + (10 * (x++).Plus(x)) + (100 * x.Thrice) + y;
    }

    [ZkCircuit]
    public static int ExtensionTables([Range(0, 2)] int i) => int.Primes[i] + int.Squares[2 - i] + int.Primes.Length;
}

/// <summary>Members that are called on numbers.</summary>
public static class NumberExtensions
{
    extension(int value)
    {
        public int Thrice => value * 3;

        public int Twice()
        {
            value *= 2;
            return value;
        }

        public int Plus(int other) => value + other;
    }

    extension(int)
    {
        public static ReadOnlySpan<int> Primes => [2, 3, 5];

        public static int[] Squares => [1, 4, 9];
    }

    extension(ref int value)
    {
        public void Raise(int by) => value += by;
    }
}
