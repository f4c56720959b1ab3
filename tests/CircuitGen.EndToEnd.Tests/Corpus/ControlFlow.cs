namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Loops, and leaving them and the method under secret conditions.</summary>
public static partial class ControlFlow
{
    [ZkCircuit]
    public static int For([Length(4)] short[] x)
    {
        var sum = 0;
        for (int i = 0, j = x.Length - 1; i < x.Length; i++, j--)
        {
            sum += (i + 1) * x[j];
        }

        return sum;
    }

    [ZkCircuit]
    public static int While([Range(0, 1000)] int x)
    {
        var divisor = 1;
        var sum = 0;
        while (divisor < 8)
        {
            divisor *= 2;
            sum += x / divisor;
        }

        return sum;
    }

    [ZkCircuit]
    public static int Do([Range(-9, 9)] int x)
    {
        var i = 0;
        var power = 1;
        do
        {
            power *= x;
            i++;
        }
        while (i < 4);
        return power;
    }

    [ZkCircuit]
    public static int ForEach([Length(2, 3)] sbyte[,] grid)
    {
        var sum = 0;
        var weight = 1;
        foreach (var cell in grid)
        {
            sum += weight * cell;
            weight *= 2;
        }

        return sum;
    }

    [ZkCircuit]
    public static int EarlyReturn([Range(-10, 10)] int x, [Range(-10, 10)] int y)
    {
        if (x == y)
        {
            return 0;
        }

        var difference = x - y;
        if (difference < 0)
        {
            return difference * difference;
        }

        return difference;
    }

    [ZkCircuit]
    public static int ReturnInLoop([Length(5), Range(0, 3)] byte[] x, [Public, Range(0, 3)] byte wanted)
    {
        for (var i = 0; i < x.Length; i++)
        {
            if (x[i] == wanted)
            {
                return i;
            }
        }

        return -1;
    }

    [ZkCircuit]
    public static int Break([Length(5), Range(-3, 3)] int[] x)
    {
        var sum = 0;
        foreach (var value in x)
        {
            if (value < 0)
            {
                break;
            }

            sum += value;
        }

        return sum;
    }

    [ZkCircuit]
    public static int Continue([Length(5), Range(-3, 3)] int[] x)
    {
        var sum = 0;
        foreach (var value in x)
        {
            if (value == 0)
            {
                continue;
            }

            sum = 2 * sum + value;
        }

        return sum;
    }

    [ZkCircuit]
    public static int NestedBreaks([Length(3, 3), Range(0, 2)] byte[,] grid)
    {
        var count = 0;
        for (var row = 0; row < 3; row++)
        {
            for (var column = 0; column < 3; column++)
            {
                if (grid[row, column] == 2)
                {
                    break;
                }

                if (grid[row, column] == 1)
                {
                    continue;
                }

                count += 10 * row + column + 1;
            }

            if (count > 30)
            {
                break;
            }
        }

        return count;
    }

    [ZkCircuit]
    public static int BoundedSecretWhile([Range(0, 15)] int x)
    {
        var steps = 0;
        for (var i = 0; i < 4; i++)
        {
            if (x == 0)
            {
                break;
            }

            x >>= 1;
            steps++;
        }

        return steps;
    }

    [ZkCircuit]
    public static int SelfAssignmentInBranch(bool condition, [Range(-9, 9)] int x)
    {
        if (condition)
        {
            condition = x > 0;
            x = condition ? x : -x;
        }
        else
        {
            x += 1;
        }

        return condition ? x : 100 + x;
    }

    [ZkCircuit]
    public static int NestedBranches([Range(-8, 8)] int x, [Range(-8, 8)] int y)
    {
        var z = 0;
        if (x > 0)
        {
            z = x;
            if (y > 0)
            {
                z += y;
                if (x > y)
                {
                    z *= 2;
                }
                else if (x == y)
                {
                    z = -z;
                }
            }
        }
        else
        {
            z = y;
        }

        return z;
    }

    [ZkCircuit]
    public static int UnassignedUntilBranch(bool condition, short x)
    {
        int y;
        if (condition)
        {
            y = x + 1;
        }
        else
        {
            y = 2 * x;
        }

        return y;
    }

    [ZkCircuit]
    public static int ArgumentOfMaximum([Length(5), Range(-30, 30)] int[] scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
            {
                best = i;
            }
        }

        return best;
    }

    [ZkCircuit]
    public static int ArgumentOfMaximumWithScore([Length(5), Range(-30, 30)] int[] scores)
    {
        var best = 0;
        var bestScore = scores[0];
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > bestScore)
            {
                best = i;
                bestScore = scores[i];
            }
        }

        return 1000 * best + bestScore;
    }

    [ZkCircuit]
    public static int ConditionsOfChangingKind([Length(4), Range(0, 5)] int[] x)
    {
        var sum = 0;
        for (var i = 0; i < x.Length; i++)
        {
            var limit = i == 0 ? -1 : i == 1 ? 9 : 3;
            if (x[i] > limit)
            {
                sum += x[i];
            }
            else
            {
                sum -= 1;
            }
        }

        return sum;
    }

    [ZkCircuit]
    public static int CounterAfterBreak([Length(5), Range(-2, 2)] int[] x)
    {
        int i;
        for (i = 0; i < x.Length; i++)
        {
            if (x[i] == 2)
            {
                break;
            }
        }

        return i;
    }

    [ZkCircuit]
    public static int WhileWithBreak([Length(4), Range(0, 9)] byte[] x, [Range(0, 9)] byte limit)
    {
        var i = 0;
        var sum = 0;
        while (i < x.Length)
        {
            if (sum + x[i] > limit)
            {
                break;
            }

            sum += x[i];
            i++;
        }

        return sum * 10 + i;
    }

    [ZkCircuit]
    public static int CountersInNestedLoops([Length(3, 3), Range(0, 2)] byte[,] grid)
    {
        var total = 0;
        for (var row = 0; row < 3; row++)
        {
            int left, column = 0, steps = 7;
            for (left = 3; left > 0; left--, steps += 2)
            {
                if (grid[row, column] == 1)
                {
                    break;
                }

                column = 3 - left;
            }

            total = total * 4 + left + steps;
        }

        return total;
    }
}
