using System.Numerics;

namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Static abstract and virtual members, constrained calls, operators of type arguments and of users' types.</summary>
public static partial class GenericMembers
{
    public interface IActivation
    {
        static virtual int Scale => 3;

        static abstract int Apply(int x);

        static virtual int Twice(int x) => x + x;
    }

    public struct Relu : IActivation
    {
        public static int Scale => 5;

        public static int Apply(int x) => Math.Max(0, x);
    }

    public struct Square : IActivation
    {
        public static int Apply(int x) => x * x;

        public static int Twice(int x) => (2 * x) + 1;
    }

    public interface IShape
    {
        int Area { get; }

        int Grow(int by);
    }

    public struct Box(int side) : IShape
    {
        private int _side = side;

        public int Area => _side * _side;

        public int Grow(int by) => _side += by;
    }

    public readonly struct Ring(int value) : IAdditionOperators<Ring, Ring, Ring>, IMultiplyOperators<Ring, Ring, Ring>
    {
        public int Value { get; } = value;

        public static Ring operator +(Ring left, Ring right) => new((left.Value + right.Value) % 7);

        public static Ring operator *(Ring left, Ring right) => new(left.Value * right.Value % 7);

        public static implicit operator Ring(int value) => new(value);

        public static explicit operator int(Ring ring) => ring.Value;

        public static Ring operator ++(Ring ring) => new(ring.Value + 1);
    }

    public struct Truth
    {
        public int Value;

        public static bool operator true(Truth truth) => truth.Value > 0;

        public static bool operator false(Truth truth) => truth.Value <= 0;

        public static Truth operator &(Truth left, Truth right) => new() { Value = left.Value * right.Value };

        public static Truth operator |(Truth left, Truth right) => new() { Value = left.Value + right.Value };
    }

    public struct Total
    {
        public int Value;

        public void operator +=(int amount) => Value = (Value * 2) + amount;

        public void operator ++() => Value += 5;
    }

    private static int Run<T>(int x)
        where T : IActivation => (T.Apply(x) * 1000) + (T.Twice(x) * 10) + T.Scale;

    private static int Measure<T>(T shape)
        where T : IShape
    {
        var before = shape.Area;
        shape.Grow(2);
        return (before * 1000) + shape.Area;
    }

    private static T Sum<T>(T a, T b)
        where T : IAdditionOperators<T, T, T>, IMultiplyOperators<T, T, T> => (a * b) + a;

    private static Truth Make(int value, ref int calls)
    {
        calls++;
        return new Truth { Value = value };
    }

    [ZkCircuit]
    public static int StaticMembers([Range(-9, 9)] int x) => (Run<Relu>(x) * 3) + Run<Square>(x);

    [ZkCircuit]
    public static int ConstrainedCalls([Range(0, 9)] int x)
    {
        var box = new Box(x);
        return Measure(box) + box.Area;
    }

    [ZkCircuit]
    public static int OperatorsOfArguments([Range(0, 6)] int x) => (Sum(x, 4) * 10) + Sum(new Ring(x), new Ring(5)).Value;

    [ZkCircuit]
    public static int Conversions([Range(0, 6)] int x)
    {
        Ring ring = x;
        ring++;
        ring += 3;
        return (int)ring;
    }

    [ZkCircuit]
    public static int ShortCircuits([Range(-9, 9)] int x)
    {
        var calls = 0;
        var both = Make(x, ref calls) && Make(2, ref calls);
        var either = Make(x, ref calls) || Make(3, ref calls);
        return (both.Value * 1000) + (either.Value * 10) + calls;
    }

    [ZkCircuit]
    public static int InstanceOperators([Range(0, 9)] int x)
    {
        var total = new Total { Value = 3 };
        total += x;
        total++;
        return total.Value;
    }
}
