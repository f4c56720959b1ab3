namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Tables of all types and shapes, which a test changes behind the compiler's back.</summary>
public static partial class ChangedTables
{
    private static readonly bool[] s_booleans = [true, false, true];

    private static readonly sbyte[] s_signedBytes = [-1, sbyte.MinValue, 3];

    private static readonly byte[] s_bytes = [1, 255, 3];

    private static readonly short[] s_shorts = [-1, short.MinValue, 3];

    private static readonly ushort[] s_unsignedShorts = [1, ushort.MaxValue, 3];

    private static readonly char[] s_characters = ['a', '\uFFFF', 'c'];

    private static readonly int[] s_integers = [-1, int.MinValue, 3];

    private static readonly uint[] s_unsignedIntegers = [1, uint.MaxValue, 3];

    private static readonly long[] s_longs = [-1, long.MinValue, 3];

    private static readonly ulong[] s_unsignedLongs = [1, ulong.MaxValue, 3];

    private static readonly Int128[] s_wide = [-1, long.MaxValue, 3];

    private static readonly UInt128[] s_unsignedWide = [1, ulong.MaxValue, 3];

    private static readonly int[,] s_grid = { { 1, 2, 3 }, { 4, 5, 6 } };

    private static readonly int[][] s_rows = [[1], [2, 3, 4], [5, 6]];

    private static readonly short[][][] s_deep = [[[1, 2], [3, 4]], [[5, 6], [7, 8]], [[9, 10], [11, 12]]];

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        nameof(s_booleans), nameof(s_signedBytes), nameof(s_bytes), nameof(s_shorts), nameof(s_unsignedShorts), nameof(s_characters), nameof(s_integers), nameof(s_unsignedIntegers),
        nameof(s_longs), nameof(s_unsignedLongs), nameof(s_wide), nameof(s_unsignedWide), nameof(s_grid), nameof(s_rows), nameof(s_deep),
    ];

    [ZkCircuit]
    public static long All([Range(0, 1)] int i) =>
        (s_booleans[i] ? 1 : 0) + s_signedBytes[i] + s_bytes[i] + s_shorts[i] + s_unsignedShorts[i] + s_characters[i] + s_integers[i] + s_unsignedIntegers[i] + (s_longs[i] >> 8)
        + (long)(s_unsignedLongs[i] >> 8) + (long)(s_wide[i] >> 8) + (long)(s_unsignedWide[i] >> 8) + s_grid[i, 1] + s_rows[1][i] + s_deep[1][1][i];

    // Private methods that nobody calls hand nothing on: only reflection can reach them.
    private static bool[] Ofs_booleans() => s_booleans;

    private static sbyte[] Ofs_signedBytes() => s_signedBytes;

    private static byte[] Ofs_bytes() => s_bytes;

    private static short[] Ofs_shorts() => s_shorts;

    private static ushort[] Ofs_unsignedShorts() => s_unsignedShorts;

    private static char[] Ofs_characters() => s_characters;

    private static int[] Ofs_integers() => s_integers;

    private static uint[] Ofs_unsignedIntegers() => s_unsignedIntegers;

    private static long[] Ofs_longs() => s_longs;

    private static ulong[] Ofs_unsignedLongs() => s_unsignedLongs;

    private static Int128[] Ofs_wide() => s_wide;

    private static UInt128[] Ofs_unsignedWide() => s_unsignedWide;

    private static int[,] Ofs_grid() => s_grid;

    private static int[][] Ofs_rows() => s_rows;

    private static short[][][] Ofs_deep() => s_deep;
}
