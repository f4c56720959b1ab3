namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>A pair that its constructor turns round.</summary>
public readonly struct Turned
{
    public Turned(int x, int y)
    {
        X = y;
        Y = x;
    }

    public int X { get; }

    public int Y { get; }
}

/// <summary>A number that nobody else can read.</summary>
public readonly struct Hidden
{
    private readonly int _value;

    public Hidden(int value) => _value = -value;

    public int Value => -_value;
}

/// <summary>A number that its setter changes.</summary>
public struct Raised
{
    private int _value;

    public int Value
    {
        readonly get => _value;
        set => _value = value + 1;
    }
}

/// <summary>A record with more than its positional members.</summary>
public record struct Extended(int X)
{
    public int Extra;
}

/// <summary>Members that must be set at once.</summary>
public readonly struct Required
{
    public required int A { get; init; }

    public required byte B { get; init; }
}

/// <summary>Two of anything.</summary>
public record struct Both<T>(T First, T Second);

/// <summary>The witness generator returns what the method returns, however it is made.</summary>
public static partial class Results
{
    [ZkCircuit]
    public static Turned Constructed([Range(0, 9)] int x) => new(x, 100);

    [ZkCircuit]
    public static (Hidden, Both<Turned>) Nested([Range(0, 9)] int x) => (new(x), new(new(x, 1), new(2, x)));

    [ZkCircuit]
    public static void Outputs([Range(0, 9)] int x, out Hidden hidden, out int plain)
    {
        hidden = new(x * x);
        plain = x + 1;
    }

    [ZkCircuit]
    public static Raised Set([Range(0, 9)] int x) => new() { Value = x };

    [ZkCircuit]
    public static Extended Extend([Range(-9, 9)] int x, in Extended other) => other with { Extra = x };

    [ZkCircuit]
    public static Required Initialize([Range(0, 9)] int x) => new() { A = x * x, B = 3 };

    [ZkCircuit]
    public static Both<byte> Generic(byte x, byte y) => x > y ? new(y, x) : new(x, y);

    [ZkCircuit]
    public static ValueTuple<int> Single([Range(0, 9)] int x) => new(x * x);

    [ZkCircuit]
    public static int[] Constant(out byte[] bytes)
    {
        bytes = [1, 2, 3];
        return [4, 5];
    }
}
