using System.Runtime.InteropServices;
using CircuitGen.Fields;
using CircuitGen.Lanes;

namespace CircuitGen.Groth16Tests;

/// <summary>Eight lanes do what the scalar code does.</summary>
internal static unsafe class LaneLaws<TModulus>
    where TModulus : struct, IModulus
{
    public static void HoldOnEdges()
    {
        var edges = FieldLaws<TModulus>.Edges.Select(edge => FieldElement<TModulus>.From(edge)).ToList();

        // Limbs that are all ones, and Montgomery forms at the ends of the range.
        edges.Add(new(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, TModulus.P3 - 1));
        edges.Add(new(TModulus.P0 - 1, TModulus.P1, TModulus.P2, TModulus.P3));
        edges.Add(new(1, 0, 0, 0));
        var a = new FieldElement<TModulus>[8];
        var b = new FieldElement<TModulus>[8];
        foreach (var first in edges)
        {
            for (var i = 0; i < edges.Count; i++)
            {
                for (var lane = 0; lane < 8; lane++)
                {
                    (a[lane], b[lane]) = (first, edges[(i + lane) % edges.Count]);
                }

                AssertAgree(a, b);
            }
        }
    }

    public static void HoldAtRandom(int count)
    {
        // Random elements from a fast generator with a fixed seed, so that a failure can be repeated.
        var random = new Random(42);
        var a = new FieldElement<TModulus>[8];
        var b = new FieldElement<TModulus>[8];
        for (var i = 0; i < count; i++)
        {
            Fill(random, a);
            Fill(random, b);
            Run(a, b, out var products, out _, out _);
            for (var lane = 0; lane < 8; lane++)
            {
                if (a[lane] * b[lane] != products[lane])
                {
                    Assert.Fail($"{a[lane]} * {b[lane]}");
                }
            }

            if (i % 64 == 0)
            {
                AssertAgree(a, b);
            }
        }
    }

    private static void Fill(Random random, FieldElement<TModulus>[] values)
    {
        random.NextBytes(MemoryMarshal.AsBytes(values.AsSpan()));
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = new(values[i].L0, values[i].L1, values[i].L2, values[i].L3 % TModulus.P3);
        }
    }

    private static void AssertAgree(FieldElement<TModulus>[] a, FieldElement<TModulus>[] b)
    {
        Run(a, b, out var products, out var sums, out var differences);
        for (var lane = 0; lane < 8; lane++)
        {
            Assert.Equal(a[lane] * b[lane], products[lane]);
            Assert.Equal((a[lane] * b[lane]) + (a[7 - lane] * b[lane]), sums[lane]);
            Assert.Equal(a[lane] - b[lane], differences[lane]);
        }
    }

    private static void Run(
        FieldElement<TModulus>[] a, FieldElement<TModulus>[] b,
        out FieldElement<TModulus>[] products, out FieldElement<TModulus>[] sums, out FieldElement<TModulus>[] differences)
    {
        products = new FieldElement<TModulus>[8];
        sums = new FieldElement<TModulus>[8];
        differences = new FieldElement<TModulus>[8];
        var reversed = a.Reverse().ToArray();
        fixed (FieldElement<TModulus>* pa = a, pb = b, pr = reversed, pp = products, ps = sums, pd = differences)
        {
            LaneMemory<TModulus>.Load((ulong*)pa, out var la);
            LaneMemory<TModulus>.Load((ulong*)pb, out var lb);
            LaneMemory<TModulus>.Load((ulong*)pr, out var lr);
            LaneMultiplication<TModulus>.Multiply(la, lb, out var product);
            LaneArithmetic<TModulus>.CanonicalizeFromTwoP(ref product);
            LaneMemory<TModulus>.Store(product, (byte*)pp, 32);
            LaneMultiplication<TModulus>.SumOfProducts(la, lb, lr, lb, out var sum);
            LaneArithmetic<TModulus>.Canonicalize(ref sum);
            LaneMemory<TModulus>.Store(sum, (byte*)ps, 32);
            LaneArithmetic<TModulus>.Subtract(la, lb, out var difference);
            LaneArithmetic<TModulus>.Canonicalize(ref difference);
            LaneMemory<TModulus>.Store(difference, (byte*)pd, 32);
        }
    }
}
