using System.Diagnostics;
using System.Globalization;
using CircuitGen.Curves;
using CircuitGen.Fields;
using CircuitGen.Lanes;
using CircuitGen.MultiScalarMultiplication;
using CircuitGen.Pairings;
using CircuitGen.Transforms;

namespace CircuitGen.ProverBenchmarks;

/// <summary>Times of the inner loops, in processor time.</summary>
internal static unsafe class KernelBenchmarks
{
    public static void Run()
    {
        var x = Fq.Random();
        var y = Fq.Random();
        Measure("scalar product", 1_000_000, () => x *= y);
        Measure("scalar sum", 1_000_000, () => x += y);
        Measure("inversion", 1000, () => x = x.Inverse() + y);
        Lanes<BaseModulus> a = default;
        Lanes<BaseModulus> b = default;
        Span<Fq> values = stackalloc Fq[8];
        values.Fill(x);
        fixed (Fq* pointer = values)
        {
            LaneMemory<BaseModulus>.Load((ulong*)pointer, out a);
            LaneMemory<BaseModulus>.Load((ulong*)pointer, out b);
        }

        Measure("lanes, 8 dependent products", 1_000_000, () =>
        {
            LaneMultiplication<BaseModulus>.Multiply(a, b, out var c);
            a = c;
        });
        Measure("lanes, 8 independent products x 4", 1_000_000, () =>
        {
            LaneMultiplication<BaseModulus>.Multiply(a, b, out _);
            LaneMultiplication<BaseModulus>.Multiply(a, b, out _);
            LaneMultiplication<BaseModulus>.Multiply(a, b, out _);
            LaneMultiplication<BaseModulus>.Multiply(a, b, out _);
        });
        Measure("lanes, 8 sums of two products", 1_000_000, () => LaneMultiplication<BaseModulus>.SumOfProducts(a, b, a, b, out _));

        using var domain = new EvaluationDomain(16);
        var data = new Fr[1 << 16];
        fixed (Fr* pointer = data)
        {
            var place = pointer;
            Measure("move 2^16 values to the coset", 10, () => domain.MoveToCoset(place));
        }

        Additions();
        var q = G2.Generator;
        var p = G1.Generator;
        Measure("pairing", 100, () => Pairing.Compute(p, q));
        Measure("G2 membership", 100, () => G2.Contains(q));
    }

    private static void Additions()
    {
        const int Count = 1 << 16;
        var points = new AffinePoint<Fq>[Count];
        JacobianPoint<Fq> point = G1.Generator;
        var jacobian = new JacobianPoint<Fq>[Count];
        for (var i = 0; i < Count; i++)
        {
            jacobian[i] = point;
            point += G1.Generator;
        }

        points = JacobianPoint<Fq>.ToAffine(jacobian);
        var pairs = new PointPair[Count / 2];
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = new((uint)(i * 7919L % Count), (uint)(((i * 7919L) + 1) % Count));
        }

        var output = new AffinePoint<Fq>[Count];
        using var adder = PairAdders.Create<Fq>();
        fixed (AffinePoint<Fq>* from = points, to = output)
        {
            var (source, destination) = ((nint)from, (nint)to);
            Measure("2^15 additions", 10, () => adder.Add((AffinePoint<Fq>*)source, null, pairs, (AffinePoint<Fq>*)destination));
        }
    }

    private static void Measure(string name, int count, Action action)
    {
        for (var i = 0; i < count; i++)
        {
            action();
        }

        Thread.Sleep(300);
        var best = double.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            using var process = Process.GetCurrentProcess();
            var before = process.UserProcessorTime;
            for (var i = 0; i < count; i++)
            {
                action();
            }

            process.Refresh();
            best = Math.Min(best, (process.UserProcessorTime - before).TotalNanoseconds / count);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {best:F1} ns"));
    }
}
