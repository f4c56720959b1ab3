namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Methods of System.Math and their equals on the number types.</summary>
public static partial class MathMethods
{
    [ZkCircuit]
    public static int Relu(short x) => Math.Max(0, (int)x);

    [ZkCircuit]
    public static int ReluByBranch(short x) => x > 0 ? x : 0;

    [ZkCircuit]
    public static int Absolute([Range(-1000, 1000)] int x) => Math.Abs(x);

    [ZkCircuit]
    public static int MaximumAndMinimum(sbyte a, sbyte b) => 1000 * Math.Max(a, b) + Math.Min(a, b);

    [ZkCircuit]
    public static int MaximumOfMany([Length(6), Range(-50, 50)] int[] x)
    {
        var maximum = x[0];
        for (var i = 1; i < x.Length; i++)
        {
            maximum = Math.Max(maximum, x[i]);
        }

        return maximum;
    }

    [ZkCircuit]
    public static int Clamp(short x) => Math.Clamp((int)x, -100, 255);

    [ZkCircuit]
    public static int ClampToZero(short x) => Math.Clamp((int)x, 0, 127);

    [ZkCircuit]
    public static int Sign(int x) => Math.Sign(x);

    [ZkCircuit]
    public static int OnTypes(sbyte x, short y) => short.Max(x, y) - int.Min(x, y) + short.Clamp(y, -7, 7) + int.Abs(y) + int.Sign(x);

    [ZkCircuit]
    public static long BigMultiply(int x, int y) => Math.BigMul(x, y);

    [ZkCircuit]
    public static int OneSided([Range(0, 100)] int x) => Math.Max(x, 0) + Math.Abs(x) + Math.Min(x, 200) + Math.Sign(x + 1);

    [ZkCircuit]
    public static int AbsoluteAndSign(sbyte x) => Math.Abs((int)x) * 3 + Math.Sign(x);

    [ZkCircuit]
    public static UInt128 UnsignedExtrema(ulong x, ulong y) => 2 * (UInt128)Math.Max(x, y) + Math.Min(x, y);

    [ZkCircuit]
    public static long MinimumOfLongs(long x, long y) => Math.Min(x, y);

    [ZkCircuit]
    public static Int128 WideAbsolute(long x) => System.Int128.Abs(x);

    [ZkCircuit]
    public static int Truncating(int x) => byte.CreateTruncating(x) + sbyte.CreateTruncating(x);
}
