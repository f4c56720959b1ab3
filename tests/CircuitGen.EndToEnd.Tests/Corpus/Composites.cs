namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>A point of the plane.</summary>
public readonly record struct Point(int X, int Y)
{
    public static Point operator +(Point left, Point right) => new(left.X + right.X, left.Y + right.Y);

    public static Point operator *(int factor, Point point) => new(factor * point.X, factor * point.Y);

    public int Dot(Point other) => X * other.X + Y * other.Y;
}

/// <summary>A number scaled by 16.</summary>
public readonly struct Fixed
{
    public Fixed(int raw) => Raw = raw;

    public int Raw { get; }

    public static implicit operator Fixed(int value) => new(value * 16);

    public static explicit operator int(Fixed value) => value.Raw / 16;

    public static Fixed operator *(Fixed left, Fixed right) => new((left.Raw * right.Raw) >> 4);

    public static Fixed operator -(Fixed value) => new(-value.Raw);

    public static bool operator <(Fixed left, Fixed right) => left.Raw < right.Raw;

    public static bool operator >(Fixed left, Fixed right) => right < left;
}

/// <summary>A struct that is changed in place.</summary>
public struct Accumulator
{
    public int Sum;
    public int Count;

    public void Add(int value)
    {
        Sum += value;
        Count++;
    }
}

/// <summary>An immutable class.</summary>
public sealed record Segment(Point From, Point To);

public enum Color : byte
{
    Red = 1,
    Green = 2,
    Blue = 4,
}

[Flags]
public enum Sides
{
    None = 0,
    Left = 1,
    Right = 2,
    Both = Left | Right,
}

/// <summary>Tuples, structs, records, enums.</summary>
public static partial class Composites
{
    [ZkCircuit]
    public static (int Sum, int Difference) TupleResult(short a, short b) => (a + b, a - b);

    [ZkCircuit]
    public static int TupleInput((sbyte First, sbyte Second) pair) => pair.First * pair.Second;

    [ZkCircuit]
    public static int Swap([Range(-9, 9)] int a, [Range(-9, 9)] int b, bool swaps)
    {
        if (swaps)
        {
            (a, b) = (b, a);
        }

        var (x, y) = (a + 1, b * 2);
        return 100 * x + y;
    }

    [ZkCircuit]
    public static int StructInput([Range(-50, 50)] Point p, [Public, Range(-50, 50)] Point q) => (p + 2 * q).Dot(q);

    [ZkCircuit]
    public static Point StructResult([Range(-50, 50)] Point p, bool mirrored) => mirrored ? p with { X = -p.X } : p;

    [ZkCircuit]
    public static int MutableStruct([Length(4)] sbyte[] x)
    {
        var accumulator = default(Accumulator);
        foreach (var value in x)
        {
            if (value > 0)
            {
                accumulator.Add(value);
            }
        }

        var copy = accumulator;
        copy.Add(1000);
        return accumulator.Sum + 10_000 * accumulator.Count + copy.Count;
    }

    [ZkCircuit]
    public static int RecordClass([Range(-9, 9)] int x)
    {
        var segment = new Segment(new Point(0, x), new Point(x, 1));
        var moved = segment with { To = segment.To + new Point(1, 1) };
        return moved.From.Dot(moved.To);
    }

    [ZkCircuit]
    public static int FixedPoint([Range(-100, 100)] int x, [Range(-100, 100)] int y)
    {
        Fixed a = new(x);
        Fixed b = y;
        return a < b ? (int)(a * b) : (-a).Raw;
    }

    [ZkCircuit]
    public static int EnumInput(Color color) => color switch
    {
        Color.Red => 10,
        Color.Green => 20,
        Color.Blue => 30,
        _ => 0,
    };

    [ZkCircuit]
    public static Color EnumResult([Range(0, 2)] int index) => (Color)(1 << 0) is var red && index == 0 ? red : index == 1 ? Color.Green : Color.Blue;

    [ZkCircuit]
    public static bool EnumFlags([Range(0, 3)] Sides sides) => (sides & Sides.Left) != 0 && sides != Sides.Both;

    [ZkCircuit]
    public static bool TupleEquality((sbyte, sbyte) a, (sbyte, sbyte) b) => a == b;

    [ZkCircuit]
    public static bool RecordEquality([Range(-2, 2)] Point a, [Range(-2, 2)] Point b) => a == b;

    [ZkCircuit]
    public static int ArrayOfStructs([Length(4), Range(-9, 9)] int[] x)
    {
        var points = new Point[2];
        points[0] = new Point(x[0], x[1]);
        points[1] = new Point(x[2], x[3]);
        return points[0].Dot(points[1]);
    }

    [ZkCircuit]
    public static int StructsInBranches(bool condition, [Range(-9, 9)] int x)
    {
        var point = new Point(x, 2 * x);
        if (condition)
        {
            point += new Point(1, 1);
        }

        return point is { X: > 0, Y: var y } ? y : point.X;
    }
}
