namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Equality that the compiler writes, and equality that users write.</summary>
public static partial class RecordEquality
{
    public record struct Plain(int X, (int A, bool B) Rest);

    public record struct ByFirst(int X, int Y)
    {
        public readonly bool Equals(ByFirst other) => X == other.X;

        public override readonly int GetHashCode() => X;
    }

    public record struct Outer(ByFirst Inner, int Z);

    public sealed record Class(int X, int Y);

    [ZkCircuit]
    public static bool AllParts([Range(0, 3)] int x, bool b) => new Plain(x, (1, b)) == new Plain(2, (x - 1, true));

    [ZkCircuit]
    public static bool OwnEquals([Range(0, 9)] int x) => new ByFirst(x, 1) == new ByFirst(3, x);

    [ZkCircuit]
    public static bool OwnEqualsInside([Range(0, 9)] int x) => new Outer(new ByFirst(x, 1), 2) != new Outer(new ByFirst(3, x), 2);

    [ZkCircuit]
    public static bool OfClasses([Range(0, 9)] int x) => new Class(x, 1) == new Class(3, x - 2);

    [ZkCircuit]
    public static bool Tuples([Range(0, 9)] int x, byte y) => (x, (y, 3L)) == (4, (x, 3)) || (x, new ByFirst(x, 2)) != (7, new ByFirst(7, 7));
}
