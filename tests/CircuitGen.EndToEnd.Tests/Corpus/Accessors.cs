namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Properties and indexers whose accessors are code, or the compiler's own, or one of each.</summary>
public static partial class Accessors
{
    public struct Cell
    {
        private int _scaled;

        public int Scaled
        {
            readonly get => _scaled / 2;
            set => _scaled = value * 2;
        }

        public int Doubled
        {
            get => field * 2;
            set;
        }

        public int Clipped
        {
            get;
            set => field = Math.Clamp(value, 0, 5);
        }

        public int Plain { get; set; }

        public int Once { get; init; }

        public readonly int Sum => Scaled + Doubled + Clipped + Plain;
    }

    public struct Pair
    {
        public int Left;
        public int Right;

        public int this[int index]
        {
            readonly get => index == 0 ? Left : Right;
            set
            {
                if (index == 0)
                {
                    Left = value;
                }
                else
                {
                    Right = value;
                }
            }
        }
    }

    public struct Positive
    {
        public int Value
        {
            get;
            set => field = value < 0 ? throw new ArgumentOutOfRangeException(nameof(value)) : value;
        }
    }

    private static int s_calls(ref int calls) => calls++;

    [ZkCircuit]
    public static int Assigned([Range(-9, 9)] int x)
    {
        var cell = new Cell { Scaled = x, Doubled = x + 1, Clipped = x, Plain = 3, Once = 4 };
        return (cell.Scaled * 1000) + (cell.Doubled * 100) + (cell.Clipped * 10) + cell.Plain + cell.Once;
    }

    [ZkCircuit]
    public static int Changed([Range(-9, 9)] int x)
    {
        var cell = default(Cell);
        cell.Scaled += x;
        cell.Doubled += 2;
        cell.Doubled++;
        cell.Clipped -= x;
        cell.Plain--;
        return cell.Sum;
    }

    [ZkCircuit]
    public static int ByIndex([Range(-9, 9)] int x)
    {
        var pair = default(Pair);
        var calls = 0;
        pair[s_calls(ref calls)] = x;
        pair[s_calls(ref calls)] += 3;
        pair[0]++;
        return (pair.Left * 100) + (pair.Right * 10) + calls;
    }

    [ZkCircuit]
    public static int ThrowingSetter([Range(-9, 9)] int x)
    {
        var positive = new Positive { Value = 2 };
        positive.Value = x;
        return positive.Value + 1;
    }

    [ZkCircuit]
    public static int ValueOfAssignment([Range(-9, 9)] int x)
    {
        var cell = default(Cell);
        var assigned = cell.Clipped = x;
        return (assigned * 10) + cell.Clipped;
    }
}
