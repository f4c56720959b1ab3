namespace CircuitGen.Certify.Tests.Conformance;

#pragma warning disable IDE0060, CS0649 // Parameters are there for their types, fields are set by reflection.

/// <summary>Methods whose parameters have every shape that a circuit takes.</summary>
internal static class Shapes
{
    internal enum Color : byte
    {
        Red,
        Green = 7,
    }

    public static int Array([Length(3), Range(-5, 9)] int[] values) => values.Length;

    public static int Span([Length(2)] ReadOnlySpan<ulong> values) => values.Length;

    public static int Grid([Length(2, 3)] sbyte[,] values) => values.Length;

    public static int Jagged([Length(2, 2)] short[][] values) => values.Length;

    public static int Enums([Length(2)] Color[] values) => values.Length;

    public static int Flags([Length(3)] bool[] values) => values.Length;

    public static int Letters([Length(2)] char[] values) => values.Length;

    public static int Wide([Length(2)] Int128[] values) => values.Length;

    public static int Unsigned(UInt128 value) => (int)value;

    public static int Tuple((byte A, (long B, bool C) More) value) => value.A;

    public static int Struct(Outer value) => value.X;

    public static int Structs([Length(2)] Inner[] values) => values.Length;

    public static int Record(Point value) => value.X;

    public static int ByReference(in uint value) => (int)value;

    public static int Several([Length(3)] int[] values, bool isOn, (int, byte) pair) => isOn ? values.Length : pair.Item1;

    public static int Empty([Length(0)] int[] values) => values.Length;

    internal struct Inner
    {
        public byte Low;
        public Color Color;
    }

    internal struct Outer
    {
        public int X;
        public Inner Inner;
        public (ushort, sbyte) Pair;
    }

    internal readonly record struct Point(int X, short Y);
}
