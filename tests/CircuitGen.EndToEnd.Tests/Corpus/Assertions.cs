namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Inputs on which the method throws have no witness.</summary>
public static partial class Assertions
{
    [ZkCircuit]
    public static int ThrowOnOrder([Range(0, 100)] int x, [Public, Range(0, 100)] int limit)
    {
        if (x > limit)
        {
            throw new ArgumentOutOfRangeException(nameof(x));
        }

        return limit - x;
    }

    [ZkCircuit]
    public static int ThrowOnEquality([Range(-9, 9)] int x)
    {
        if (x == 0)
        {
            throw new ArgumentException("Zero has no inverse.", nameof(x));
        }

        return x * x;
    }

    [ZkCircuit]
    public static int ThrowInBranch([Range(-9, 9)] int x, [Range(-9, 9)] int y)
    {
        if (x > 0)
        {
            if (y < x)
            {
                throw new InvalidOperationException("y must be at least x.");
            }

            return y - x;
        }

        return x;
    }

    [ZkCircuit]
    public static int ThrowExpression([Range(0, 7)] int x) => x < 6 ? x + 1 : throw new ArgumentOutOfRangeException(nameof(x));

    [ZkCircuit]
    public static int ThrowIf([Range(-20, 20)] int x)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(x);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(x, 10);
        return x;
    }

    [ZkCircuit]
    public static int ThrowInLoop([Length(4), Range(0, 5)] int[] x)
    {
        for (var i = 1; i < x.Length; i++)
        {
            if (x[i] < x[i - 1])
            {
                throw new ArgumentException("Not sorted.", nameof(x));
            }
        }

        return x[3] - x[0];
    }

    [ZkCircuit]
    public static int ThrowAfterReturn([Range(-9, 9)] int x)
    {
        if (x < 0)
        {
            return -1;
        }

        if (x > 5)
        {
            throw new ArgumentOutOfRangeException(nameof(x));
        }

        return x;
    }

    [ZkCircuit]
    public static int SwitchThatThrows([Range(0, 5)] int x) => x switch
    {
        0 => 5,
        1 => 7,
        2 => 11,
        _ => throw new ArgumentOutOfRangeException(nameof(x)),
    };

    [ZkCircuit]
    public static int NarrowedByAssertion([Range(-1000, 1000)] int x)
    {
        if (x < 0 || x > 9)
        {
            throw new ArgumentOutOfRangeException(nameof(x));
        }

        return (byte)x;
    }

    [ZkCircuit]
    public static int BothBounds([Range(-100000, 100000)] int x)
    {
        if (x is < -3 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(x));
        }

        return x * x;
    }

    [ZkCircuit]
    public static int StrictBounds([Range(-1000, 1000)] int x, [Range(0, 3)] int y)
    {
        var sum = x + (100 * y);
        if (sum >= 300 || 100 >= sum)
        {
            throw new ArgumentOutOfRangeException(nameof(x));
        }

        return sum / 16;
    }

    [ZkCircuit]
    public static int BoundsThatVary([Length(4), Range(-500, 500)] int[] x)
    {
        var product = 1;
        for (var i = 0; i < x.Length; i++)
        {
            var value = x[i];
            if (value < -i * 7 || value > 500 - (i * 166))
            {
                throw new ArgumentOutOfRangeException(nameof(x));
            }

            product *= value;
        }

        return product / 9;
    }

    [ZkCircuit]
    public static int BoundsOneOfWhichHolds([Range(0, 5000)] int x)
    {
        if (x < 0 || x > 63)
        {
            throw new ArgumentOutOfRangeException(nameof(x));
        }

        return x & 5;
    }

    [ZkCircuit]
    public static int BoundsInBranch([Range(-50, 50)] int x, [Range(-50, 50)] int y)
    {
        if (x > y)
        {
            if (x < -8 || x > 7)
            {
                throw new ArgumentOutOfRangeException(nameof(x));
            }
        }

        return x - y;
    }

    [ZkCircuit]
    public static int AssertedAtSomeVisits([Length(3), Range(-9, 9)] int[] x, [Range(0, 1)] int flag)
    {
        for (var i = 0; i < x.Length; i++)
        {
            if (i == 0 || flag == 1)
            {
                if (x[i] > 5)
                {
                    throw new ArgumentOutOfRangeException(nameof(x));
                }
            }
        }

        return x[0] + x[1] + x[2];
    }
}
