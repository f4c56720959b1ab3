using CircuitGen.Soundness.Programs;
using CircuitGen.Soundness.Tests.Regressions;

namespace CircuitGen.Soundness.Tests.Metamorphic;

/// <summary>
/// Layer 6: programs rewritten so that they mean the same. The circuits must give the same outputs on the same inputs and have as many
/// constraints and wires, since plans are made of linear combinations and intervals and not of the text. Non-zero coefficients may
/// differ: a negated condition has a constant part more.
/// </summary>
public sealed class RewriteTests
{
    /// <summary>What was done, the signature, and the bodies before and after.</summary>
    public static TheoryData<string, string, string, string> Rewrites => new()
    {
        { "loop unrolled by hand", "int M(sbyte x, sbyte y)", "int s = 0; for (int i = 1; i < 4; i++) { s += (x - i) * y; if (s > 100) s -= i; } return s;", "int s = 0; s += (x - 1) * y; if (s > 100) s -= 1; s += (x - 2) * y; if (s > 100) s -= 2; s += (x - 3) * y; if (s > 100) s -= 3; return s;" },
        { "for as while", "int M(short x, short y)", "int s = 0; for (int i = 0; i < 3; i++) s += Math.Max(x, y - i); return s;", "int s = 0; int i = 0; while (i < 3) { s += Math.Max(x, y - i); i++; } return s;" },
        { "sum commuted", "long M(int x, int y)", "return (long)x + 5L * y - 7 > 0 ? 3L * x : y;", "return -7 + y * 5L + (long)x > 0 ? x * 3L : y;" },
        { "product commuted", "long M(int x, int y)", "return (long)x * y;", "return (long)y * x;" },
        { "helper inlined", "int M(short x, short y)", "return F(x, y) + F(y, x); static int F(int a, int b) { if (a < b) return 2 * a; return b - a; }", "int u = x < y ? 2 * x : y - x; int v = y < x ? 2 * y : x - y; return u + v;" },
        { "comparison turned around", "int M(int x, int y)", "return x < y ? 1 : 0;", "return y > x ? 1 : 0;" },
        { "branch negated", "int M(int x, short y)", "int r; if (x >= 9) r = y; else r = y / 3; return r;", "int r; if (!(x >= 9)) r = y / 3; else r = y; return r;" },
        { "condition negated by De Morgan", "int M(bool x, bool y, short z)", "return x && y ? z : 0;", "return !(!x || !y) ? z : 0;" },
        { "struct flattened", "int M(short x, short y)", "var p = (A: x * 2, B: y - 1); return Math.Max(p.A, p.B);", "int a = x * 2, b = y - 1; return Math.Max(a, b);" },
        { "switch as branches", "int M([Range(0, 5)] int x, short y)", "return x switch { 0 => y, 1 => 7, _ => x };", "return x == 0 ? y : x == 1 ? 7 : x;" },
        { "variables renamed and split", "int M(int x, int y)", "long s = (long)x - y; s = s / 5; return (int)(s >> 1);", "long first = (long)x - y; long second = first / 5; return (int)(second >> 1);" },
        { "argument of Math.Sign named", "int M(ushort x, ushort y)", "return Math.Sign((x & y) - 5);", "int n = (x & y) - 5; return Math.Sign(n);" },
        { "array taken apart", "int M(short x, short y)", "int[] a = { x, y, x - y }; int s = 0; foreach (var v in a) s += Math.Abs(v); return s;", "int p = x, q = y, r = x - y; return Math.Abs(p) + Math.Abs(q) + Math.Abs(r);" },
    };

    /// <summary>Same outputs, same cost.</summary>
    [Theory]
    [MemberData(nameof(Rewrites))]
    public void GivesAnEquivalentCircuit(string rewrite, string signature, string before, string after)
    {
        var (first, second) = (Load(signature, before), Load(signature, after));

        Assert.True(
            (first.System.ConstraintCount, first.System.WireCount) == (second.System.ConstraintCount, second.System.WireCount),
            $"{rewrite}: {first.System.ConstraintCount} constraints, {first.System.WireCount} wires became {second.System.ConstraintCount}, {second.System.WireCount}");
        var (left, right) = (Source(first), Source(second));
        for (var i = 0; i < 100; i++)
        {
            left.Restart();
            right.Restart();
            Assert.Equal(first.Run(left).Results, second.Run(right).Results);
            Assert.Equal(left.Drawn, right.Drawn);
        }
    }

    private static InputSource Source(LoadedProgram program) => new(program.Program.Inputs, program.Program.Interesting, new Random(1));

    private static LoadedProgram Load(string signature, string body)
    {
        var batch = ProgramBatch.Compile([CorpusProgram.Create(signature, body)]);
        Assert.True(batch.Rejected.Count == 0, string.Concat(batch.Rejected.Select(static rejected => rejected.Reason)));
        return Assert.Single(batch.Loaded);
    }
}
