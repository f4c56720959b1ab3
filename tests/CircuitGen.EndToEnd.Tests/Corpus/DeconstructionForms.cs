namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Values taken apart: by methods, by extensions, nested, into places of all kinds.</summary>
public static partial class DeconstructionForms
{
    [ZkCircuit]
    public static int ByExtension([Range(0, 9)] int x)
    {
        var (a, b) = new Deconstructed { X = x };
        return (a * 10) + b;
    }

    [ZkCircuit]
    public static int Nested([Range(0, 9)] int x)
    {
        var (a, (b, c)) = (x + 1, new Deconstructed { X = x });
        return (a * 100) + (b * 10) + c;
    }

    [ZkCircuit]
    public static long Converted([Range(0, 9)] int x)
    {
        long a;
        (a, int b) = (x, (byte)3);
        return (a * 10) + b;
    }

    [ZkCircuit]
    public static int Swapped([Range(0, 9)] int x)
    {
        int[] values = [x, 4, 7];
        var i = 0;
        (values[i++], values[i], i) = (values[1], values[0], 2);
        return (values[0] * 100) + (values[1] * 10) + i;
    }

    [ZkCircuit]
    public static int InForEach([Length(3), Range(0, 9)] int[] x)
    {
        var pairs = new (int Key, int Value)[] { (1, x[0]), (2, x[1]), (3, x[2]) };
        var sum = 0;
        foreach (var (key, value) in pairs)
        {
            sum += key * value;
        }

        return sum;
    }

    [ZkCircuit]
    public static int AsExpression([Range(0, 9)] int x)
    {
        int a, b;
        var both = (a, b) = (x, 2);
        return (both.Item1 * 100) + (a * 10) + b;
    }
}

/// <summary>Taken apart by an extension method.</summary>
public struct Deconstructed
{
    public int X;
}

/// <summary>Takes it apart.</summary>
public static class DeconstructedExtensions
{
    public static void Deconstruct(this Deconstructed value, out int a, out int b)
    {
        a = value.X;
        b = value.X + 1;
    }
}
