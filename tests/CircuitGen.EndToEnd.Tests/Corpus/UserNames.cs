#pragma warning disable CA1707, CA1708, CA1716, CA1720, CS8981, IDE1006 // The names are the point.
namespace CircuitGen.EndToEnd.Tests.Corpus.@event.System.CircuitGen;

/// <summary>Has names of CircuitGen's.</summary>
public static class BigInteger;

/// <summary>Circuits whose names are those that generated code uses itself.</summary>
public static partial class @class
{
    private static readonly int[] Cost = [1, 2, 3], Shape = [4, 5, 6], Build = [7, 8, 9], circuit = [1, 3, 9], witness = [2, 4, 8], result = [0, 1, 0], site5Kind = [5, 4, 3], File0 = [1, 1, 2], entryIndex = [3, 3, 1];

    private static class LinearCombination;

    [ZkCircuit]
    public static int Tables([Range(0, 2)] int x)
    {
        var sum = 0;
        for (var i = 0; i < 3; i++)
        {
            sum += Cost[i] * Shape[i] + site5Kind[i];
        }

        return sum + Cost[x] + Shape[x] * Build[x] + circuit[x] - witness[x] + result[x] + File0[x] + entryIndex[x];
    }

    [ZkCircuit]
    public static int Parameters([Range(0, 9)] int Shape, [Range(0, 9)] int wire, [Range(0, 9)] int site, [Range(0, 9)] int @int, [Range(0, 9)] int UnpaidQuotients, [Range(0, 9)] int GenerateWitness) =>
        Shape / 3 + wire * site + @int + UnpaidQuotients / 2 + GenerateWitness;

    [ZkCircuit]
    public static int Locals([Range(0, 100)] int x)
    {
        int count = x / 7, low = x % 5, wire = x > 50 ? 1 : 0, site = x * 2, journals = 3, conditions = low, Names = count + 1, var = 2, await = x, _ = 4;
        int[] entries = [x, 1, 2];
        for (var i = 0; i < 3; i++)
        {
            if (x > 30 * i)
            {
                entries[i] = count;
                site += wire;
            }
        }

        return (count + low + wire + site + journals + conditions + Names + var + await + _ + entries[1] + entries[2]) / 3;
    }

    [ZkCircuit]
    public static int Run([Range(0, 9)] int _) => _ / 2;

    [ZkCircuit]
    public static int run([Range(0, 9)] int x) => x / 3;

    /// <summary>A struct of keywords.</summary>
    public struct @struct
    {
        public int @class;

        public byte @int { get; set; }
    }

    [ZkCircuit]
    public static @struct Members([Range(0, 9)] @struct value, [Range(0, 9)] (int @event, int Cost) tuple) => new() { @class = value.@int + tuple.@event, @int = (byte)tuple.Cost };
}
