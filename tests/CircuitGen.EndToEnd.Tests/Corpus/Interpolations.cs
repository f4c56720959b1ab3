namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Tables and functions of one narrow secret that are read as polynomials.</summary>
public static partial class Interpolations
{
    private static readonly int[] s_tetrahedral = [0, 1, 4, 10, 20, 35, 56, 84, 120, 165, 220, 286, 364, 455, 560, 680];

    private static readonly ulong[] s_unsigned =
    [
        18095897342467368186UL, 9155220600900380649UL, 7664469350967280336UL, 18446744073709551615UL,
        0UL, 9071273416429375429UL, 5283117108752195993UL, 8797910923566038806UL,
        2248400046524865793UL, 11468093962019511761UL, 8180533997029884948UL, 5406797926122462137UL,
        14419936097548887650UL, 15251865855834570545UL, 243557817400924309UL, 9824083787187009452UL,
        5050490129247949925UL, 17252375126424693215UL, 14423642737795025057UL, 4531630465297763288UL,
    ];

    private static readonly long[] s_signed =
    [
        long.MinValue, 9084713375411755503L, -7043354334161082625L, -6898485611831132958L,
        2095024802926170494L, 550958287612602119L, -2771351332494326322L, 9223372036854775807L,
        -5696736184031776847L, 2746064356471614698L, -447892038513435055L, 7358354125170130096L,
        1514710275667610705L, 5178538854365081580L, -3487344764190062193L, 7170065427602703121L,
        5752119886471600440L, 4291344946646216064L, 5895463933466609980L, -8751996069242352343L,
    ];

    private static ReadOnlySpan<byte> Substitution =>
    [
        12, 225, 235, 29, 206, 43, 111, 109, 59, 54, 216, 156, 101, 153, 38, 112, 121, 41, 56, 125,
        163, 232, 164, 186, 8, 124, 36, 15, 177, 197, 208, 159, 127, 73, 181, 49, 48, 149, 190, 180,
        192, 157, 126, 142, 133, 170, 162, 237, 17, 136, 161, 172, 221, 31, 183, 239, 34, 82, 24, 218,
        245, 57, 25, 60, 200, 213, 141, 165, 227, 85, 66, 234, 179, 155, 129, 100, 108, 114, 167, 252,
        21, 238, 194, 151, 174, 72, 175, 228, 185, 226, 117, 81, 244, 214, 132, 83, 58, 209, 44, 105,
        137, 147, 211, 51, 68, 248, 116, 6, 210, 20, 61, 242, 144, 255, 19, 168, 10, 102, 22, 122,
        217, 128, 39, 178, 69, 89, 229, 70, 143, 184, 224, 87, 205, 23, 110, 9, 75, 94, 27, 145,
        64, 134, 171, 131, 88, 118, 62, 30, 191, 193, 11, 115, 2, 148, 96, 93, 107, 140, 4, 103,
        253, 188, 65, 14, 45, 233, 169, 47, 199, 123, 78, 90, 79, 182, 86, 219, 152, 207, 150, 154,
        77, 84, 16, 67, 37, 201, 106, 92, 5, 76, 98, 243, 251, 220, 52, 160, 173, 138, 50, 80,
        74, 202, 42, 223, 250, 53, 1, 0, 33, 32, 113, 212, 158, 35, 18, 204, 195, 246, 99, 196,
        46, 71, 104, 55, 187, 3, 231, 146, 26, 139, 97, 240, 222, 120, 95, 28, 40, 230, 13, 247,
        63, 198, 119, 249, 7, 135, 236, 166, 254, 215, 241, 176, 203, 91, 189, 130,
    ];

    private static ReadOnlySpan<short> Steps =>
    [
        919, 748, -23, -421, 416, -839, 473, 373, 495, -147, -649, 263, 598, 917, 189, 57,
        363, 917, -139, -381, 277, 132, 586, 775, 304, -446, 475, -944, -600, -673, 201, -97,
        278, 331, -630, -552, 554, 404, -631, 292, 471, -915, -35, -537, -661, -890, 826, -727,
        -774, -351, 982, -629, -12, -604, 122, -927, -150, -48, -281, -222, 356, 252, -853, 208,
    ];

    private static ReadOnlySpan<byte> Digits =>
    [
        3, 3, 5, 0, 5, 6, 4, 6, 1, 8, 5, 0, 8, 9, 4, 1, 4, 8, 8, 5,
        9, 4, 5, 2, 6, 6, 9, 8, 5, 7, 2, 2, 9, 6, 9, 7, 3, 2, 9, 1,
        5, 0, 6, 1, 5, 9, 9, 8, 2, 5, 9, 6, 6, 6, 3, 7, 4, 7, 6, 6,
        2, 9, 9, 4,
    ];

    private static ReadOnlySpan<byte> Line => [7, 10, 13, 16, 19, 22, 25, 28, 31, 34, 37, 40];

    private static ReadOnlySpan<sbyte> Same => [-5, -5, -5, -5, -5, -5, -5, -5, -5, -5, -5];

    private static ReadOnlySpan<byte> Squares => [81, 64, 49, 36, 25, 16, 9, 4, 1, 0, 1, 4, 9, 16, 25, 36, 49, 64, 81];

    private static ReadOnlySpan<byte> Triangular => [0, 1, 3, 6, 10, 15, 21, 28, 36, 45, 55];

    [ZkCircuit]
    public static int ReadOnce([Range(0, 19)] int x) => Steps[x];

    [ZkCircuit]
    public static int ReadWhereBitsAreKnown(byte x) => Substitution[x] + (x & 15);

    [ZkCircuit]
    public static int BitsAfterwards([Range(0, 61)] int x) => (Steps[x] * 8) + (x >> 3);

    [ZkCircuit]
    public static int TwoTablesAtOneIndex([Range(0, 62)] int x) => Steps[x] * Digits[x];

    [ZkCircuit]
    public static int SmallTableThenLarge([Range(0, 61)] int x) => (x < 19 ? Squares[x] : 3) + Digits[x] + Steps[x];

    [ZkCircuit]
    public static int TablesAtNeighbours([Range(0, 60)] int x, [Range(0, 15)] int fraction) =>
        (Steps[x] * (16 - fraction)) + (Steps[x + 1] * fraction) + Digits[x + 2];

    [ZkCircuit]
    public static int ReadInALoop([Length(5), Range(0, 50)] byte[] x)
    {
        var sum = 0;
        for (var i = 0; i < x.Length; i++)
        {
            sum += (Steps[x[i]] * Digits[x[i]]) + Steps[x[0]];
        }

        return sum;
    }

    [ZkCircuit]
    public static int ReadsOfDifferentKinds([Length(4), Range(0, 12)] byte[] x)
    {
        var sum = 0;
        for (var i = 0; i < x.Length; i++)
        {
            var index = i % 2 == 0 ? x[i] : x[i] & 7;
            sum = (sum * 3) + Steps[index];
        }

        return sum;
    }

    [ZkCircuit]
    public static int LinearTable([Range(0, 11)] int x) => Line[x] * 2;

    [ZkCircuit]
    public static int ConstantTable([Range(0, 10)] int x, sbyte y) => Same[x] * y;

    [ZkCircuit]
    public static int QuadraticTable([Range(-9, 9)] int x) => Squares[x + 9] - Squares[9 - x];

    [ZkCircuit]
    public static int QuadraticTableWithHalves([Range(0, 10)] int x) => (Triangular[x] * 2) - (x * x);

    [ZkCircuit]
    public static int CubicTableWithSixths([Range(0, 15)] int x) => s_tetrahedral[x];

    [ZkCircuit]
    public static ulong UnsignedValues([Range(0, 19)] int x) => s_unsigned[x];

    [ZkCircuit]
    public static long SignedValues([Range(0, 19)] int x) => s_signed[x];

    [ZkCircuit]
    public static int SignedIndex([Range(-20, 21)] sbyte x) => Steps[x + 30];

    [ZkCircuit]
    public static int PublicIndex([Public, Range(0, 40)] int x) => Steps[x];

    [ZkCircuit]
    public static int IndexIsAQuotient([Range(0, 620)] int x) => Steps[x / 10];

    [ZkCircuit]
    public static int IndexIsAQuotientOfManyValues(ushort x) => Substitution[x / 257] + Digits[(x >> 10) % 60];

    [ZkCircuit]
    public static int IndexIsASum([Length(30), Range(0, 1)] byte[] x)
    {
        var sum = 0;
        foreach (var value in x)
        {
            sum += 2 * value;
        }

        return Steps[sum];
    }

    [ZkCircuit]
    public static int Comparisons([Range(-50, 50)] int x) => x < -20 ? -x : x < 7 ? 3 * x : x < 31 ? x % 5 : 9;

    [ZkCircuit]
    public static int FifthPower([Range(-30, 30)] int x) => (x * x * x * x * x) - (3 * x * x * x * x) + x;

    [ZkCircuit]
    public static int ClampOfShift([Range(-500, 500)] int x) => Math.Clamp((x + 100) >> 2, 0, 100);

    [ZkCircuit]
    public static int InABranch([Range(0, 40)] int x, [Range(0, 1)] byte flag)
    {
        var y = 5;
        if (flag == 1)
        {
            y = Steps[x];
        }

        return y + Steps[x];
    }

    [ZkCircuit]
    public static int ComparedAfterwards([Range(0, 45)] int x, [Range(0, 45)] int y) => Math.Max(Steps[x], Steps[y]) + (Steps[x] > 100 ? 1 : 0);
}
