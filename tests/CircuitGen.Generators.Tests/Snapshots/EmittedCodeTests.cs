namespace CircuitGen.Generators.Tests.Snapshots;

/// <summary>What the emitted code looks like: it is meant to be read.</summary>
public class EmittedCodeTests
{
    [Fact]
    public void A_dense_layer_with_relu_keeps_its_loops() => Verify("Dense", """
        using System;
        using CircuitGen;

        public static partial class Model
        {
            private static readonly sbyte[] Weights = [3, -5, 7, 1, 0, -2];

            [ZkCircuit]
            public static int Dense([Private, Length(3)] ReadOnlySpan<byte> pixels)
            {
                int best = 0;
                for (int h = 0; h < 2; h++)
                {
                    int sum = 0;
                    for (int i = 0; i < pixels.Length; i++)
                    {
                        sum += Weights[h * 3 + i] * pixels[i];
                    }

                    best = Math.Max(best, Math.Max(0, sum) >> 2);
                }

                return best;
            }
        }
        """);

    [Fact]
    public void A_branch_on_a_secret_is_a_selection() => Verify("Branch", """
        using CircuitGen;

        namespace Sample;

        public static partial class Model
        {
            [ZkCircuit]
            public static int Branch([Public] short limit, short x)
            {
                if (x > limit)
                {
                    return x - limit;
                }

                return 0;
            }
        }
        """);

    [Fact]
    public void A_name_of_the_users_does_not_hide_a_type() => Verify("Hidden", """
        using CircuitGen;

        namespace Sample;

        public static class Witness;

        public static partial class LinearCombination
        {
            [ZkCircuit]
            public static int Hidden(byte x, bool Math) => Math ? x + 1 : x * x;
        }
        """);

    [Fact]
    public void Names_of_the_users_and_of_the_emitters_keep_apart() => Verify("Names", """
        using CircuitGen;

        namespace Sample.@event;

        public static partial class @class
        {
            private static readonly int[] Cost = [1, 2, 3], Weights = [4, 5, 6];

            [ZkCircuit]
            public static int Names([Range(0, 2)] int Shape, [Range(0, 9)] int witness, [Range(0, 9)] int @int)
            {
                int count = witness / 3;
                int circuit = Cost[Shape] + Weights[Shape];
                return count + circuit * @int;
            }
        }
        """);

    [Fact]
    public void Enums_are_numbers() => Verify("Enums", """
        using CircuitGen;

        public enum Level : ulong { Low, High = ulong.MaxValue }

        public static partial class Model
        {
            private static readonly Level[] Levels = [Level.High, Level.Low, Level.High];

            [ZkCircuit]
            public static Level Enums([Public, Length(2, 2)] Level[][] rows, [Range(0, 2)] int index) => rows[1][0] == Level.High ? Levels[index] : rows[0][1];
        }
        """);

    [Fact]
    public void A_result_with_code_of_its_own_comes_from_the_method() => Verify("Results", """
        using CircuitGen;

        public readonly struct Scaled
        {
            public Scaled(int value) => Raw = value << 4;

            public int Raw { get; }
        }

        public static partial class Model
        {
            [ZkCircuit]
            public static Scaled Results(in (int Value, bool IsLarge) pair, [Length(2)] short[] values, out bool isLarge)
            {
                values[0] /= 2;
                isLarge = pair.IsLarge;
                return new(values[0]);
            }
        }
        """);

    private static void Verify(string name, string source)
    {
        var run = new GeneratorRun(source);
        Assert.Empty(run.Diagnostics);
        Snapshot.Verify(name, run.Files.Single(file => file.HintName.EndsWith($".{name}.g.cs", StringComparison.Ordinal)).SourceText.ToString());
    }
}
