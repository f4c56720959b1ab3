namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>What a verifier may see: public inputs and results of every shape.</summary>
public static partial class PublicInterfaces
{
    [ZkCircuit]
    public static long Scalars([Public] bool flag, [Public, Range(-5, 5)] sbyte small, [Public] ulong large, [Public, Range('a', 'z')] char letter, byte secret) =>
        flag ? small + secret + letter : (long)(large >> 40);

    [ZkCircuit]
    public static Int128 WideScalars([Public] Int128 wide, [Public, Range(0, 1000)] UInt128 unsigned, byte secret) =>
        (wide >> 40) + (Int128)unsigned + secret;

    [ZkCircuit]
    public static UInt128 WideResults([Public] ulong a, [Range(1, 255)] byte secret, out Int128 negative, out ulong large)
    {
        negative = -(Int128)a * secret;
        large = a - a % 16;
        return (UInt128)a * secret;
    }

    [ZkCircuit]
    public static int Spans([Public, Length(3), Range(-9, 9)] ReadOnlySpan<int> a, byte secret, [Public, Length(2)] bool[] flags) =>
        a[0] + a[1] * secret + (flags[0] && flags[1] ? a[2] : 0);

    [ZkCircuit]
    public static int Shapes([Public, Length(2, 3), Range(0, 9)] int[,] table, [Public, Length(2, 2), Range(-1, 1)] short[][] rows, bool secret) =>
        secret ? table[1, 2] - table[0, 1] : rows[1][0] + rows[0][1];

    [ZkCircuit]
    public static (Point Sum, bool IsZero, (int Least, byte Secret) More) Structs([Public, Range(-9, 9)] Point point, [Public, Range(0, 3)] (int A, byte B) pair, [Range(0, 9)] byte secret)
    {
        var sum = new Point(point.X + pair.A, point.Y + secret);
        return (sum, sum.X == 0, (Math.Min(point.X, pair.B), secret));
    }

    [ZkCircuit]
    public static int[] Arrays([Public, Range(0, 9)] byte first, [Range(0, 9)] byte secret, out bool[] comparisons)
    {
        comparisons = [first < secret, first == secret];
        return [first, -secret, first * secret];
    }

    [ZkCircuit]
    public static Verdict Records([Public, Range(0, 2)] Grade grade, [Range(0, 9)] byte secret) => new(secret + 1, secret > 4 ? grade : Grade.Low);

    /// <summary>Names that the generated code would take for itself.</summary>
    [ZkCircuit]
    public static int Names([Public] byte signals, [Public] sbyte @event, byte result, out int difference)
    {
        difference = signals - result;
        return result + @event;
    }

    [ZkCircuit]
    public static int PrivateOnly(sbyte a, sbyte b) => a * b;

    public enum Grade
    {
        Low,
        Middle,
        High,
    }

    public sealed record Verdict(int Score, Grade Grade);

    [ZkCircuit]
    public static int NamesOfTheEmittersOwn([Range(0, 9)] int witness, [Range(0, 9)] int circuit, [Range(0, 9)] int journals, [Range(0, 3)] int conditions, [Range(0, 9)] int entryIndex)
    {
        int[] values = [witness, circuit, journals, entryIndex];
        if (witness > circuit)
        {
            values[0] = journals;
            if (values[3] == 11)
            {
                throw new InvalidOperationException();
            }
        }

        return values[conditions] + values[0];
    }
}
