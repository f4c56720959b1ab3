using System.Diagnostics;

namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Methods of .NET's own that the compiler knows: overloads, named arguments in any order, and calls that C# leaves out.</summary>
public static partial class LibraryCalls
{
    [ZkCircuit]
    public static int FillsAPart([Range(-9, 9)] int x)
    {
        int[] digits = [1, 2, 3, 4];
        Array.Fill(digits, x, 2, 1);
        Array.Fill(digits, 7, 4, 0);
        return Spelled(digits);
    }

    [ZkCircuit]
    public static int FillsWhereThereIsRoom([Range(0, 4)] int start, [Range(0, 9)] int x)
    {
        int[] digits = [1, 2, 3, 4];
        if (start == 1)
        {
            Array.Fill(digits, x, 3, 2);
        }

        return Spelled(digits);
    }

    [ZkCircuit]
    public static int ClearsAPart([Range(0, 9)] int x)
    {
        int[] digits = [x, 2, x, 4];
        Array.Clear(digits, 1, 2);
        return Spelled(digits);
    }

    [ZkCircuit]
    public static int ClearsAllDimensions([Range(0, 9)] int x)
    {
        var grid = new int[2, 3];
        for (var i = 0; i < 6; i++)
        {
            grid[i / 3, i % 3] = x + i;
        }

        var last = grid[1, 2];
        Array.Clear(grid);
        return last + grid[0, 0] + grid[0, 2] + grid[1, 0] + grid[1, 2];
    }

    [ZkCircuit]
    public static int CopiesAPart([Range(0, 9)] int x)
    {
        int[] source = [x, 2, 3, 4];
        var target = new int[4];
        Array.Copy(source, 1, target, 0, 2);
        source.CopyTo(source, 0);
        return Spelled(target) * 10_000 + Spelled(source);
    }

    [ZkCircuit]
    public static int CopiesOntoItself([Range(0, 9)] int x)
    {
        int[] digits = [x, 2, 3, 4];
        Array.Copy(digits, 0, digits, 1, 3);
        return Spelled(digits);
    }

    [ZkCircuit]
    public static int ArgumentsByName([Range(0, 9)] int x)
    {
        int[] digits = [x, 2, 3, 4, 5, 6];
        var next = 0;
        var part = digits.AsSpan(length: ++next + 1, start: ++next);
        Array.Copy(destinationArray: digits, destinationIndex: next++, sourceIndex: next++, sourceArray: digits, length: 2);
        return part[0] + part.Length * 10 + Math.Max(val2: next++, val1: next * x) * 100 + Spelled(digits);
    }

    [ZkCircuit]
    public static int ClampsBetweenSecrets([Range(0, 9)] int x, [Range(0, 5)] int least, [Range(3, 8)] int most) => Math.Clamp(x, least, most);

    [ZkCircuit]
    public static int ClampsByName([Range(-9, 9)] long x, [Range(-9, 0)] long least)
    {
        var most = 0;
        return (int)long.Clamp(max: most++, value: x + most, min: least);
    }

    [ZkCircuit]
    public static int ThrowsWhereWrong([Range(0, 9)] int x)
    {
        var seen = x;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(other: seen++, value: seen - 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(seen, 4, nameof(seen));
        ArgumentOutOfRangeException.ThrowIfEqual(seen, 6);
        return seen;
    }

    [ZkCircuit]
    public static int NumbersOfGenericCode([Range(0, 9)] int x) => (int)Largest(x, 5L) + (int)Largest<Int128>(x, 7) + (int)Int128.One;

    [ZkCircuit]
    public static int CallsThatAreLeftOut([Range(0, 9)] int x)
    {
        int[] count = [x];
        var evaluated = 0;
        Never(count, evaluated++);
        Local(count);
        Written(count);
        Debug.WriteLine("left out, or of no consequence: " + x);
        return count[0] + evaluated * 100;

        [Conditional("NOWHERE_DEFINED")]
        static void Local(int[] count) => count[0] += 1000;
    }

    private static T Largest<T>(T one, T two)
        where T : System.Numerics.INumber<T> => T.Max(one, two) + T.One - T.Zero;

    [Conditional("NOWHERE_DEFINED")]
    private static void Never(int[] count, int more) => count[0] += more + 1;

    static partial void Written(int[] count);

    static partial void Written(int[] count) => count[0] += 10;

    private static int Spelled(ReadOnlySpan<int> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = number * 10 + digit;
        }

        return number;
    }
}
