namespace CircuitGen.Soundness.Tests.BuildSettings;

/// <summary>Circuits for which the emitter writes everything that it can write.</summary>
internal static class EveryConstruct
{
    /// <summary>A file that compiles without a warning of its own under every setting, C# 13.</summary>
    public const string Source = """
        using System;
        using CircuitGen;

        namespace Sample.@event
        {
            /// <summary>An enum of the widest type.</summary>
            public enum Level : ulong { /// <summary>Low.</summary>
                Low, /// <summary>High.</summary>
                High = ulong.MaxValue }

            /// <summary>Is copied.</summary>
            public readonly record struct Point(int X, bool Y);

            /// <summary>Is copied member by member.</summary>
            public struct Pair { /// <summary>A field.</summary>
                public byte @class; /// <summary>A property.</summary>
                public Level Level { get; set; } }

            /// <summary>Only its constructor makes it.</summary>
            public readonly struct Fixed
            {
                private readonly int _raw;

                /// <summary>Scales.</summary>
                public Fixed(int value) => _raw = value << 4;

                /// <summary>Unscaled.</summary>
                public int Value => _raw >> 4;
            }

            /// <summary>The circuits.</summary>
            public static partial class Circuits
            {
                private const int Size = 3;
                private static readonly sbyte[] Weights = [3, -5, 7, 1, 0, -2];
                private static readonly Level[] Levels = [Level.High, Level.Low, Level.High];
                private static readonly UInt128[,] Wide = { { 1, 2 }, { 3, 4 } };
                private static readonly int[][] Rows = [[1, 2], [3], [4, 5, 6]];
                private static readonly int[] Feature = [0, 1, 0, -1, -1, -1, -1], Threshold = [3, -2, 5, 0, 0, 0, 0], Left = [1, 3, 5, 0, 0, 0, 0], Right = [2, 4, 6, 0, 0, 0, 0], Value = [0, 0, 0, 7, -8, 9, 10];

                private static ReadOnlySpan<byte> Bytes => "squares"u8;

                /// <summary>A dense layer, whose visits differ.</summary>
                [ZkCircuit]
                public static int Dense([Length(3)] ReadOnlySpan<byte> pixels)
                {
                    int best = 0;
                    for (int h = 0; h < 2; h++)
                    {
                        int sum = 0;
                        for (int i = 0; i < pixels.Length; i++) { sum += Weights[h * Size + i] * pixels[i]; }

                        best = Math.Max(best, Math.Max(0, sum) >> 2);
                    }

                    return best;
                }

                /// <summary>Branches that write to arrays, and exits under conditions.</summary>
                [ZkCircuit]
                public static int Branches([Public, Range(-50, 50)] int limit, [Length(4), Range(0, 99)] int[] xs, out bool found)
                {
                    int[] seen = new int[4];
                    found = false;
                    int count = 0;
                    foreach (int x in xs)
                    {
                        if (x == limit) { found = true; break; }

                        if (x > limit) { seen[0] = x; seen[3]++; } else if (x < 3) { throw new InvalidOperationException(); }

                        count++;
                    }

                    return seen[0] + seen[3] * 2 + count;
                }

                /// <summary>Every kind of table at secret and known indices.</summary>
                [ZkCircuit]
                public static (UInt128 Entry, Level Level, int Sum) Tables([Range(0, 2)] int i, [Range(0, 1)] int j)
                {
                    int sum = Bytes[i] + Rows[2][i];
                    for (int k = 0; k < Levels.Length; k++) { sum += Levels[k] == Level.High ? 1 : 2; }

                    return (Wide[j, 1], Levels[i], sum);
                }

                /// <summary>Divisions of which some are never range-checked, casts, bits.</summary>
                [ZkCircuit]
                public static long Numbers(int wire, uint low, [Range(0, 1000)] long count, Int128 site) =>
                    wire / 7 + (low >> 3) + count % 10 + (unchecked((byte)wire) ^ (wire & 12)) + (site > 5 ? 1 : 0) + unchecked((int)(low * 77));

                /// <summary>A walk down a tree.</summary>
                [ZkCircuit]
                public static int Tree([Range(-9, 9)] int a, [Range(-9, 9)] int b)
                {
                    int node = 0;
                    while (Feature[node] >= 0)
                    {
                        int x = Feature[node] == 0 ? a : b;
                        node = x <= Threshold[node] ? Left[node] : Right[node];
                    }

                    return Value[node];
                }

                /// <summary>Nested conditions.</summary>
                [ZkCircuit]
                public static int Nested(short a, short b, short c)
                {
                    int leaf;
                    if (a > 5) { if (b > 1) { leaf = 3; } else { leaf = c > 7 ? 1 : 4; } } else { if (c > 100) { leaf = 9; } else { leaf = 12; } }

                    return leaf;
                }

                /// <summary>Products that travel packed.</summary>
                [ZkCircuit]
                public static int Packed([Length(8), Range(-7, 7)] sbyte[] x, [Length(8), Range(-7, 7)] sbyte[] y, [Range(-7, 7)] sbyte z)
                {
                    int total = 0;
                    for (int k = 0; k < 4; k++)
                    {
                        int sum = 0;
                        for (int i = 0; i < 8; i++) { sum += x[i] * y[(i + k) % 8]; }

                        total += checked((sbyte)((sum + z) >> 3));
                    }

                    return total;
                }

                /// <summary>Composites in and out, copied and not.</summary>
                [ZkCircuit]
                public static Pair Composites(Pair result, in Point p, [Public] Level q, out Point witness)
                {
                    witness = p with { Y = !p.Y };
                    return new Pair { @class = result.@class, Level = p.Y ? q : result.Level };
                }

                /// <summary>A result that only the method itself can make.</summary>
                [ZkCircuit]
                public static Fixed Scaled([Length(2, 2), Range(0, 9)] int[][] rows, [Length(2)] Span<Level> levels, [Length(2, 2)] bool[,] bits, [Public, Length(2)] char[] text)
                {
                    rows[0][1] += text[1] == 'x' ? 1 : 2;
                    levels[0] = Level.Low;
                    return new(rows[0][1] + (bits[1, 0] && levels[0] == levels[1] ? 1 : 0));
                }

                /// <summary>Arrays as results, and no inputs.</summary>
                [ZkCircuit]
                public static bool[] Constants(out byte[] bytes, out Level[] levels)
                {
                    bytes = [1, 2];
                    levels = [Level.High];
                    return [true, false];
                }

                /// <summary>Nobody should call it.</summary>
                [Obsolete("Call another."), ZkCircuit]
                public static int Old(byte x, byte _) => x * _;
            }

            /// <summary>A container.</summary>
            public partial interface IContainer
            {
                /// <summary>A struct in it.</summary>
                public readonly ref partial struct Inner
                {
                    [ZkCircuit]
                    internal static int Run(int value) => value switch { < 0 => -1, 0 => 0, 1 or 2 => 5, _ => 1 };

                    [ZkCircuit]
                    private static void run(int @int, out int field) => field = @int > 3 ? @int : 3;
                }
            }
        }
        """;
}
