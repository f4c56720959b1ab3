namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>An enum on the narrowest signed type.</summary>
public enum Trend : sbyte
{
    Down = -100,
    Flat = 0,
    Up = 100,
}

/// <summary>An enum on the widest type.</summary>
public enum Mask : ulong
{
    None = 0,
    Low = 1,
    All = ulong.MaxValue,
}

/// <summary>Enums in every place where numbers stand.</summary>
public static partial class Enums
{
    private static readonly Mask[] s_masks = [Mask.All, Mask.None, Mask.Low];

    private static readonly Trend[,] s_trends = { { Trend.Up, Trend.Down }, { Trend.Flat, Trend.Up } };

    private static readonly Trend[][] s_rows = [[Trend.Down, Trend.Flat], [Trend.Up, Trend.Up]];

    private static ReadOnlySpan<Mask> Span => [Mask.Low, Mask.All];

    [ZkCircuit]
    public static Mask Entry([Range(0, 2)] int index) => s_masks[index];

    [ZkCircuit]
    public static (Trend First, Trend Second, bool IsAll) Entries([Range(0, 1)] int i, [Range(0, 1)] int j) => (s_trends[i, j], s_rows[j][i], Span[i] == Mask.All);

    [ZkCircuit]
    public static int Known([Range(0, 9)] int x)
    {
        var sum = x;
        for (var i = 0; i < s_masks.Length; i++)
        {
            sum += s_masks[i] == Mask.Low ? x * x : i;
        }

        return sum;
    }

    [ZkCircuit]
    public static Trend[] Arrays([Public, Length(2)] Trend[] first, [Length(2)] ReadOnlySpan<Trend> second, [Length(2)] Span<Mask> masks, Trend other)
    {
        masks[0] = masks[1];
        return [second[1] == Trend.Up ? first[0] : other, masks[0] == Mask.All ? first[1] : Trend.Down];
    }

    [ZkCircuit]
    public static Mask Shapes([Public, Length(2, 2)] Mask[,] table, [Length(2, 1)] Mask[][] rows, [Length(1, 2)] ReadOnlySpan<Trend[]> spans) =>
        spans[0][1] == Trend.Flat ? table[1, 0] : rows[1][0];

    [ZkCircuit]
    public static void Outputs(Mask mask, [Public] Trend trend, out Mask[] masks, out Trend turned)
    {
        masks = [mask, Mask.All];
        turned = trend > Trend.Flat ? Trend.Down : trend;
    }

    [ZkCircuit]
    public static int Deep([Length(2, 1, 2), Range(0, 9)] int[][][] cube, [Public, Length(1, 2, 1), Range(0, 9)] byte[,,] block) => cube[0][0][1] * cube[1][0][0] + block[0, 1, 0];
}
