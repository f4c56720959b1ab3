namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Patterns of all kinds, and the order of switch labels.</summary>
public static partial class PatternForms
{
    public record struct Point(int X, int Y)
    {
        public readonly int Sum => X + Y;
    }

    public struct Range2
    {
        public int Low;
        public int High;

        public readonly void Deconstruct(out int low, out int width)
        {
            low = Low;
            width = High - Low;
        }
    }

    public struct Line
    {
        public Point From;
        public Point To { get; init; }
    }

    public sealed record Boxed(int Value);

    public struct Option
    {
        public int Key;

        public readonly bool HasValue => Key > 3;

        public readonly int Value => HasValue ? Key * 10 : throw new InvalidOperationException("none");

        public readonly byte Narrow => checked((byte)(Key - 4));

        public readonly void Deconstruct(out int key, out byte narrow)
        {
            key = Key;
            narrow = checked((byte)(Key - 2));
        }
    }

    private static int TypeTest<T>(T value)
        where T : struct => value is int ? 1 : value is long ? 2 : 3;

    [ZkCircuit]
    public static bool ComputedProperty([Range(0, 9)] int x) => new Point(x, 3) is { Sum: > 9 and < 12 };

    [ZkCircuit]
    public static int MixedArms([Range(0, 9)] int x) => new Point(x, 3) switch
    {
        { Sum: > 9 } => 1,
        { X: 2 } or { Y: 4 } => 2,
        (var a, _) when a > 4 => a,
        (1, var b) => b * 10,
        _ => 0,
    };

    [ZkCircuit]
    public static int UserDeconstruct([Range(0, 9)] int x) => new Range2 { Low = x, High = 12 } is (> 3, var width) ? width : -1;

    [ZkCircuit]
    public static int NestedProperties([Range(0, 9)] int x) =>
        new Line { From = new Point(x, 1), To = new Point(2, x) } is { From.X: > 2, To: { Y: < 8, X: var two } } ? two + x : 0;

    [ZkCircuit]
    public static int NullTests([Length(2), Range(0, 9)] int[] x)
    {
        if (x is null)
        {
            throw new ArgumentNullException(nameof(x));
        }

        var boxed = new Boxed(x[1]);
        return boxed is null ? 1 : boxed is not null ? x[0] + boxed.Value : 3;
    }

    [ZkCircuit]
    public static int TypeArguments([Range(0, 9)] int x) => (TypeTest(x) * 100) + (TypeTest((long)x) * 10) + TypeTest((byte)1);

    [ZkCircuit]
    public static int ConstantText([Range(0, 9)] int x)
    {
        const string Mode = "scale";
        var factor = Mode switch { "shift" => 1, "scale" => 2, _ => 3 };
        switch (Mode)
        {
            case "shift":
                return x;
            case "scale":
                return x * factor;
            default:
                return 0;
        }
    }

    [ZkCircuit]
    public static int DefaultFirst([Range(0, 9)] int x)
    {
        var r = 0;
        switch (x)
        {
            default:
                r = 1;
                break;
            case 5:
                r = 2;
                break;
            case > 7:
                r = 3;
                break;
        }

        return r;
    }

    [ZkCircuit]
    public static int DefaultAmongLabels([Range(0, 9)] int x)
    {
        switch (x)
        {
            case 0:
                return 7;
            case > 3 when x % 2 == 0:
            default:
                return 1;
            case 5:
                return 2;
            case 6:
            case 8:
                return 3;
        }
    }

    // Guards are evaluated although it makes no difference which label of the last section matches.
    [ZkCircuit]
    public static int GuardsBesideDefault([Range(0, 9)] int x)
    {
        var n = x;
        switch (x)
        {
            case 4:
                return 40;
            case 1:
            case > 5 when n++ > 7:
            case 2 when checked((byte)(n - 2)) == 0:
            default:
                return n;
        }
    }

    [ZkCircuit]
    public static int SharedLocal([Range(0, 9)] int x)
    {
        switch (x)
        {
            default:
                int y;
                y = 3;
                return y;
            case 2:
                y = 5;
                return y + 1;
        }
    }

    [ZkCircuit]
    public static int Negated([Range(-9, 9)] int x) => x is not (> 3 or < -3) and not 0 ? x is >= 1 ? 1 : -1 : 0;

    [ZkCircuit]
    public static int Guards([Range(0, 9)] int x, [Range(0, 9)] int y)
    {
        switch (x, y)
        {
            case (0, _):
                return 1;
            case (var a, var b) when a == b:
                return 2;
            case ( > 5, < 5):
                return 3;
            case var (a, b):
                return a - b;
        }
    }

    // A part is read when C# comes to it: where an earlier one does not match, it never does.
    [ZkCircuit]
    public static int ReadInTurn([Range(0, 9)] int x) => new Option { Key = x } is { HasValue: true, Value: var value } ? value : -1;

    [ZkCircuit]
    public static int ReadInTurnNegated([Range(0, 9)] int x) => new Option { Key = x } is not { HasValue: true, Narrow: > 2 } ? 1 : 0;

    [ZkCircuit]
    public static int ReadInTurnNested([Range(0, 9)] int x, [Range(0, 9)] int y) => (x, new Option { Key = y }) is ( > 3, { HasValue: true, Value: not 60 } option) ? option.Key : -1;

    // What holds for all values and has no name is not read.
    [ZkCircuit]
    public static int NotRead([Range(0, 9)] int x)
    {
        var option = new Option { Key = x };
        return (option is { Narrow: _ } ? 1 : 0) + (option is { Value: int } ? 10 : 0) + (option is (_, var _) ? 100 : 0) + (option is { Value: int or 5 } ? 1000 : 0);
    }

    [ZkCircuit]
    public static int ReadWhole([Range(0, 9)] int x) => new Option { Key = x } is (5, _) ? 1 : 2;
}
