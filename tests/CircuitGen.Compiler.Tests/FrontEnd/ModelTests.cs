namespace CircuitGen.Compiler.Tests.FrontEnd;

/// <summary>What small neural networks are written with.</summary>
public class ModelTests
{
    [Fact]
    public void A_dense_network_with_tables_and_argmax() => Faithfulness.Check("""
        private static ReadOnlySpan<sbyte> Weights1 => [1, -2, 3, 4, 5, -6, 7, 8, -9, 1, 2, -3];
        private static readonly int[] Bias1 = { 10, -20, 30 };
        private static readonly int[,] Weights2 = { { 1, 2, -3 }, { -4, 5, 6 } };

        [ZkCircuit]
        public static int Classify([Private, Length(4), Range(0, 255)] ReadOnlySpan<byte> pixels)
        {
            Span<int> hidden = stackalloc int[3];
            for (int h = 0; h < hidden.Length; h++)
            {
                int sum = Bias1[h];
                for (int i = 0; i < 4; i++) sum += Weights1[h * 4 + i] * pixels[i];
                hidden[h] = Relu(sum) >> 2;
            }

            int best = 0, bestScore = int.MinValue;
            for (int c = 0; c < 2; c++)
            {
                int score = 0;
                for (int h = 0; h < 3; h++) score += Weights2[c, h] * hidden[h];
                if (score > bestScore) { bestScore = score; best = c; }
            }

            return best;
        }

        private static int Relu(int x) => Math.Max(x, 0);
        """);

    [Fact]
    public void Layers_as_methods_that_return_arrays() => Faithfulness.Check("""
        private static readonly sbyte[][] W = [[1, 2, 3], [-4, 5, -6]];

        [ZkCircuit]
        public static long Run([Length(3), Range(-100, 100)] int[] x)
        {
            var y = Dense(x, 2);
            Activate(y);
            long total = 0;
            foreach (var v in y) total += v;
            return total;
        }

        private static int[] Dense(ReadOnlySpan<int> x, int n)
        {
            var result = new int[n];
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < x.Length; j++) result[i] += W[i][j] * x[j];
            }
            return result;
        }

        private static void Activate(Span<int> v)
        {
            for (var i = 0; i < v.Length; i++) if (v[i] < 0) v[i] = 0;
        }
        """);

    [Fact]
    public void Utf8_weights_and_slices() => Faithfulness.Check("""
        private static ReadOnlySpan<byte> W => "abc\0"u8 + "xyz"u8;

        [ZkCircuit]
        public static int Run([Length(7)] ReadOnlySpan<byte> x)
        {
            return Dot(W.Slice(1, 3), x[2..5]) + Dot(W[..2], x[^2..]) + W[^1];
        }

        private static int Dot(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
        {
            int s = 0;
            for (int i = 0; i < a.Length; i++) s += (sbyte)(a[i] - 64) * b[i];
            return s;
        }
        """);
}
