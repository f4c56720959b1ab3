namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>What members of structs work on: the variable, or a copy where C# makes one; and the order in which C# evaluates.</summary>
public static partial class Receivers
{
    public struct Counter
    {
        public int Value;

        public int Next()
        {
            Value++;
            return Value;
        }

        public readonly int Plus(int amount) => (Value * 100) + amount;

        public readonly int Both(ref Counter other)
        {
            other.Value = 7;
            return (Value * 10) + other.Value;
        }
    }

    public struct Holder
    {
        private readonly Counter _fixed;

        public Holder(int value)
        {
            _fixed = new Counter { Value = value };
            Open = new Counter { Value = value };
            Held = default;
        }

        public Counter Open;

        public Counter Held { get; set; }

        public readonly int Fixed => _fixed.Value;

        public int Advance()
        {
            _fixed.Next();
            Open.Next();
            return (_fixed.Value * 10) + Open.Value;
        }
    }

    public record struct Point(int X, int Y)
    {
        public readonly int Dot(int a, int b) => (X * a) + (Y * b);
    }

    private static int Twice(in Counter counter)
    {
        counter.Next();
        return counter.Next();
    }

    private static int Alias(in int read, ref int written)
    {
        written += 5;
        return read;
    }

    private static int CopyOfIn(in int read, ref int written)
    {
        var copy = read;
        written = 1;
        return (copy * 10) + read;
    }

    [ZkCircuit]
    public static int OnVariable([Range(-9, 9)] int x)
    {
        var counter = new Counter { Value = x };
        return (counter.Next() * 100) + (counter.Next() * 10) + counter.Value;
    }

    [ZkCircuit]
    public static int OnReadonlyField([Range(-9, 9)] int x)
    {
        var holder = new Holder(x);
        return (holder.Advance() * 1000) + holder.Advance() + holder.Fixed;
    }

    [ZkCircuit]
    public static int OnProperty([Range(-9, 9)] int x)
    {
        var holder = new Holder { Held = new Counter { Value = x } };
        var next = holder.Held.Next();
        return (next * 100) + holder.Held.Value;
    }

    [ZkCircuit]
    public static int OnElement([Range(-9, 9)] int x)
    {
        var counters = new Counter[2];
        counters[0].Value = x;
        counters[1].Next();
        var sum = 0;
        foreach (var counter in counters)
        {
            sum += counter.Next();
        }

        return (sum * 100) + counters[0].Value + counters[1].Value;
    }

    [ZkCircuit]
    public static int OnEachElement([Range(-9, 9)] int x)
    {
        var counters = new Counter[2];
        counters[0].Value = x;
        foreach (ref var counter in counters.AsSpan())
        {
            counter.Next();
        }

        foreach (ref readonly var counter in counters.AsSpan())
        {
            counter.Next();
        }

        return (counters[0].Value * 100) + counters[1].Value;
    }

    [ZkCircuit]
    public static int OnIn([Range(-9, 9)] int x)
    {
        var counter = new Counter { Value = x };
        return (Twice(in counter) * 10) + counter.Value;
    }

    [ZkCircuit]
    public static int OnItself([Range(-9, 9)] int x)
    {
        var counter = new Counter { Value = x };
        return counter.Both(ref counter);
    }

    [ZkCircuit]
    public static int InAliasesRef([Range(-9, 9)] int x) => (Alias(in x, ref x) * 100) + x;

    [ZkCircuit]
    public static int InIsReadWhenUsed([Range(-9, 9)] int x) => CopyOfIn(in x, ref x);

    [ZkCircuit]
    public static int InOfExpression([Range(-9, 9)] int x) => Alias(x + 1, ref x) + x;

    [ZkCircuit]
    public static int ReceiverFirst([Range(-9, 9)] int x) => new Point(x, 2).Dot(x = 5, x + 1);

    [ZkCircuit]
    public static int ElementReceiverFirst([Range(-9, 9)] int x)
    {
        var counters = new Counter[2];
        counters[0].Value = x;
        counters[1].Value = 7;
        var i = 0;
        return counters[i++].Plus(i) + (3 * counters[i].Plus(i--)) + (5 * counters[i].Plus(i));
    }

    [ZkCircuit]
    public static int NamedArguments([Range(-9, 9)] int x) => new Point(2, 3).Dot(b: x++, a: x * 2);

    [ZkCircuit]
    public static int OperandsInOrder([Range(-9, 9)] int x)
    {
        int[] values = [x, 4, 9];
        var i = 0;
        var first = values[i++] - (10 * values[i++]) + (100 * values[i]);
        values[i = 0] = values[1] + (i = 2);
        return (first * 10) + values[0] + i;
    }

    [ZkCircuit]
    public static int CompoundReadsFirst([Range(-9, 9)] int x)
    {
        var y = x;
        y += (y = 3) * 2;
        int[] values = [x, 2];
        var i = 0;
        values[i++] += i + (values[0] = 50);
        return (y * 1000) + values[0];
    }

    [ZkCircuit]
    public static int ThisReplaced([Range(-9, 9)] int x)
    {
        var point = new Point(x, 1);
        var copy = point;
        copy = copy with { Y = point.X };
        point.Y = 8;
        return (copy.Y * 100) + (copy.X * 10) + point.Y;
    }
}
