namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Constructors that chain, transform, and run initializers.</summary>
public static partial class Construction
{
    public struct Chained
    {
        public int X;
        public int Y;

        public Chained()
        {
            X = 8;
        }

        public Chained(int y)
            : this()
        {
            Y = y;
        }

        public Chained(int x, int y)
            : this(y * 2)
        {
            X += x;
        }
    }

    public struct Initialized
    {
        private readonly int _first = 3;

        public Initialized(int value)
        {
            Second += value;
            Third = _first + Second;
        }

        public int Second { get; private set; } = 4;

        public int Third { get; } = 100;
    }

    public readonly struct Primary(int a, int b)
    {
        public int Sum { get; } = a + b;

        public int Difference { get; } = a - b;
    }

    public record struct Positional(int X, int Y = 3)
    {
        public int Product { get; } = X * Y;

        public Positional(int only)
            : this(only, only + 1)
        {
        }
    }

    public record struct Shadowed(int X)
    {
        public int X { get; init; }
    }

    public record struct Renamed(int X)
    {
        public int X { get; init; } = X + 1;
    }

    public sealed record Settings(int Width)
    {
        public int Area { get; init; } = Width * Width;

        public Settings()
            : this(5)
        {
        }
    }

    public struct Swapped(int x, int y)
    {
        public int X = y;
        public int Y = x;
    }

    [ZkCircuit]
    public static int Chains([Range(-9, 9)] int x) =>
        new Chained(x).X + (new Chained(x).Y * 10) + (new Chained(x, 2).X * 100) + (new Chained(1, x).Y * 1000) + new Chained().X + default(Chained).X;

    [ZkCircuit]
    public static int Initializers([Range(-9, 9)] int x)
    {
        var value = new Initialized(x);
        return (value.Second * 100) + value.Third + default(Initialized).Second;
    }

    [ZkCircuit]
    public static int PrimaryParameters([Range(-9, 9)] int x)
    {
        var value = new Primary(b: x, a: 4);
        return (value.Sum * 100) + value.Difference;
    }

    [ZkCircuit]
    public static int PositionalRecord([Range(-9, 9)] int x)
    {
        var value = new Positional(x);
        var other = new Positional(X: x, 2);
        var changed = other with { X = 9 };
        return (value.Product * 1000) + (other.Product * 10) + changed.Product + changed.X;
    }

    [ZkCircuit]
    public static int DeclaredProperty([Range(-9, 9)] int x) => (new Shadowed(x).X * 10) + new Renamed(x).X;

    [ZkCircuit]
    public static int RecordClass([Range(-9, 9)] int x)
    {
        var settings = new Settings(x);
        var changed = settings with { Width = 3 };
        return settings.Area + (changed.Area * 100) + changed.Width + new Settings().Area;
    }

    [ZkCircuit]
    public static int SwappedParameters([Range(-9, 9)] int x)
    {
        var value = new Swapped(x, 100);
        return (value.X * 10) + value.Y;
    }
}
