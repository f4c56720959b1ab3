namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Members in two parts: the attribute may stand on either, and the code names the parameters of the part that it belongs to.</summary>
public static partial class PartialMembers
{
    [ZkCircuit]
    public static partial int DeclaredCircuit(sbyte x, sbyte y);

    public static partial int DeclaredCircuit(sbyte x, sbyte y) => (x * y) + x;

    public static partial int ImplementedCircuit(sbyte x);

    [ZkCircuit]
    public static partial int ImplementedCircuit(sbyte x)
    {
        x /= 2;
        return x < 0 ? -x : x * x;
    }

    /// <summary>Each part says something about the inputs.</summary>
    [ZkCircuit]
    internal static partial (int Sum, bool IsLarge) AttributesOnBothParts([Length(3)] int[] x, [Public] byte limit, out int product);

    internal static partial (int Sum, bool IsLarge) AttributesOnBothParts([Range(-9, 9)] int[] x, byte limit, out int product)
    {
        product = 1;
        var sum = 0;
        foreach (var value in x)
        {
            sum += value;
            product *= value;
        }

        return (sum, sum > limit);
    }

    [ZkCircuit]
    public static partial int LocalFunctions([Range(0, 20)] int x);

    public static partial int LocalFunctions(int x)
    {
        var step = Step(3);
        x = step;
        return Square(x) + Step(1);

        int Step(int y) => y + x;

        static int Square(int y) => y * y;
    }

    [ZkCircuit]
    public static int Helpers([Range(0, 99)] int x)
    {
        var total = 5;
        int[] counts = [1, 2];
        var added = Add(x, ref total);
        return added + total + Count<int>(x, counts) + counts[0] + Fibonacci(6, x);
    }

    [ZkCircuit]
    public static int Properties([Range(0, 99)] int x)
    {
        var meter = new Meter(x) { Scaled = 3 };
        meter.Scaled += x;
        return meter.Scaled - meter.Start;
    }

    private static partial int Add(int value, ref int total);

    private static partial int Add(int value, ref int total)
    {
        total += value;
        return value * total;
    }

    private static partial T Count<T>(T value, int[] counts)
        where T : System.Numerics.INumber<T>;

    private static partial T Count<T>(T value, int[] counts)
        where T : System.Numerics.INumber<T>
    {
        counts[0]++;
        return Twice(value);

        T Twice(T inner) => inner + value;
    }

    private static partial int Fibonacci(int level, int x);

    private static partial int Fibonacci(int level, int x) => level < 2 ? x : Fibonacci(level - 1, x) + Fibonacci(level - 2, x);

    private partial struct Meter
    {
        public int Start;

        private int _value;

        public partial Meter(int start);

        public partial int Scaled { get; set; }
    }

    private partial struct Meter
    {
        public partial Meter(int start)
        {
            Start = start;
            _value = 0;
        }

        public partial int Scaled
        {
            get => _value * 2;
            set => _value = value + 1;
        }
    }
}
