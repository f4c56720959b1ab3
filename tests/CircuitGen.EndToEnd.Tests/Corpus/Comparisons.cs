namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Order and equality.</summary>
public static partial class Comparisons
{
    [ZkCircuit]
    public static bool Less(sbyte a, sbyte b) => a < b;

    [ZkCircuit]
    public static bool LessOrEqual(short a, [Public] short b) => a <= b;

    [ZkCircuit]
    public static bool Greater(int a, int b) => a > b;

    [ZkCircuit]
    public static bool GreaterOrEqual(long a, long b) => a >= b;

    [ZkCircuit]
    public static bool Equal(int a, int b) => a == b;

    [ZkCircuit]
    public static bool NotEqual(ulong a, ulong b) => a != b;

    [ZkCircuit]
    public static int WithConstants(sbyte x) => (x < 0 ? 1 : 0) + (x > 5 ? 2 : 0) + (x >= -128 ? 4 : 0) + (x == 7 ? 8 : 0) + (x != -1 ? 16 : 0) + (x <= 126 ? 32 : 0);

    [ZkCircuit]
    public static int BothWays([Range(-20, 20)] int a, [Range(-20, 20)] int b) => (a < b ? 1 : 0) + (b < a ? 2 : 0) + (a <= b ? 4 : 0) + (b <= a ? 8 : 0);

    [ZkCircuit]
    public static bool EqualityOfTernaries([Range(-1, 1)] int a, [Range(0, 1)] int b, [Range(-1, 0)] int c) => (a == 0) ^ (b == 0) ^ (c == 0) ^ (b == 1);

    [ZkCircuit]
    public static bool Decided([Range(10, 20)] int a, [Range(0, 9)] int b) => a > b && b < a && a != b;

    [ZkCircuit]
    public static bool Touching([Range(0, 10)] int a, [Range(10, 20)] int b) => a >= b;

    [ZkCircuit]
    public static bool SecretAndPublic(char a, [Public] char b) => a >= b;
}
