using CircuitGen.Soundness.Programs;

namespace CircuitGen.Soundness.Tests.Regressions;

/// <summary>Every difference that the fuzzer found, as a small program with its story.</summary>
public sealed class RegressionTests
{
    /// <summary>The programs: a story, the parameters and body of a method, and its parameters' domains.</summary>
    public static TheoryData<string, string, string> Corpus => new()
    {
        { "a constant cut by unchecked at a mixed visit kept its uncut value", "ushort M(sbyte x)", "x = 0; return unchecked((ushort)((int)x switch { 0 => -2047, > 2 => (int)x, _ => (int)x }));" },
        { "a product overflowed the witness's long before unchecked cut it", "uint M(uint x, uint y)", "return unchecked((uint)(~(int)(y & 255)) * x);" },
        { "a shift by more than the value's width parsed its divisor as a long", "long M(long x)", "return (x >> 1) >> 63;" },
        { "a static output of type ulong was no linear combination", "ulong M(bool x)", "return 1719098979ul;" },
        { "bits of a value that is always 0 had no lowest bit", "int M([Range(0, 0)] int x, int y)", "return (x - 0) ^ y;" },
        { "an index that the planner knew to be constant was asked for its constant part as a number", "uint M([Public] [Range(0, 7016)] int x)", "int v = 24828 | x; return T[Math.Clamp(v, 0, 3)];" },
        { "a secret index whose range is one value was taken for a constant and its constant part for the index", "uint M([Public] [Range(127, 127)] int x, bool y)", "return T[x % 4] + (y ? 1u : 0u);" },
        { "a variable that the first side of a branch wrote and nobody read later was not put back for the other side", "int M(int x, bool y)", "int v = x; if (y) { v = 3; x = v; } else { x = v & 7; } return x;" },
        { "a side that was not taken was cast to the narrow width of the result and threw", "short M(UInt128 x)", "return unchecked((short)((x <= (UInt128)3) ? x : (UInt128)2));" },
        { "a variable that was to be declared before a for loop was not", "int M([Range(0, 255)] int x)", "int s = 0; for (int i = 0; i < 2; i++) { s += ((!(20 >= x)) ? F(x) : (x % 9)); } return s; static int F(int p) { for (int h = 0; h < 1; h++) { if (p < 7) continue; p = (p != p) ? p : (Math.Clamp(p, -1, 4) switch { 0 => p, 1 => h, _ => p }); } return p; }" },
        { "the product of two written numbers overflowed as int in the witness", "long M([Range(0, 255)] byte x)", "long v = (long)System.Math.Max(113964338, (int)x) * (long)System.Math.Max(113964338, (int)x) + (x | 1); return v % 3;" },
        { "a choice between two written numbers was an int to the witness's gadgets", "uint M(int x, [Public] uint y)", "return unchecked((uint)((x >= 3 && y != 7u) ? (161 ^ (-1)) : (-10)));" },
        { "the remainder of a division by 2^64 of known bits multiplied by 1L << 64, which is 1", "ulong M(UInt128 x)", "bool y = (x ^ 5) > 9; return (y ? 1ul : 0ul) & (ulong)(x % ((UInt128)1 << 64)); " },
        { "a shift of known bits by more than 63 was taken modulo 64", "int M(int x)", "long y = (long)x ^ 3; return (int)((Int128)x >> 92) | (int)(y & 1); " },
        { "the checker took an input next to its boolean constraint for a digit", "int M([Public] [Range(0, 1)] int x)", "return (x & 1) & (112 * x - 41); " },
        { "the checker took the first digit of a constant for its value", "ushort M([Range(6, 1991788026)] int x)", "return unchecked((ushort)(((long)(x - 2) - x) << 12));" },
        { "a value whose bits had been taken unsigned was thought to have a sign, for which the witness wrote a wire", "int M(char x)", "int v = ((int)((System.Int128)x - (System.Int128)x)) | (int)T[x % 4]; return System.Math.Clamp(v, 0, 65535);" },
        { "a table of a function of a bool took the bool for a number", "int M(bool x, [Range(0, 9)] int y)", "int n = x ? y : 3; return n + ((x == true) ? ((!x) ? 5 : 7) : (x != false ? 1 : 2));" },
        { "a function of a value whose few numbers are beyond long was tabulated", "int M(Int128 x)", "if (Int128.MinValue + (Int128)2 <= x) throw new System.InvalidOperationException(); Int128 v = Int128.Min(x, (Int128)unchecked((ulong)x * (ulong)x)); return v == x ? 3 : 5;" },
        { "a choice and a maximum that are always the same numbers were added as ints", "long M([Range(-9, 9)] int x)", "int v = (x * x) % 4; int s = v > 99 ? x : 1792003177; int m = System.Math.Max(v * -2, (int)T[0] + 1347966175); return (long)s + m + x;" },
        { "an element that the second side of an inner branch wrote was put back to that, not to what it held before", "int M([Range(-9, 9)] int x, [Range(-9, 9)] int y)", "int[] v = { 1, 2 }; int o = 0; if (x > 0) { v[0] = y; o = 1; } else { if (y > 3) { o = 7; v[0] = x; } else { v[1] = y + 20; o = x; } } int[] w = { 5, 6 }; if (y > x) { if (x > 2) { o += 3; w[1] = 9; } else { w[0] = y; o += y; } } else { w[1] = 4; } return (v[0] * 100) + v[1] + o + (w[0] * 1000) + (w[1] * 10000);" },
        { "a mask of a value whose terms cancel took apart a constant", "int M([Range(3, 5000)] int x)", "int y = x - x; return (y & 7) + (63 & (y + 9)) + (x & 1);" },
        { "an assertion under a condition known at some visits joined no conditions", "int M([Range(-9, 9)] int x, [Range(-9, 9)] int z, [Range(0, 1)] int y)", "for (int i = 0; i < 2; i++) { if (i == 0 || y == 1) { if ((i == 0 ? x : z) > 5) throw new System.InvalidOperationException(); } } return x + z;" },
        { "a lane without products stated its sum where the certificate looks for what is known", "int M([Range(-40, 40)] int x, [Range(-90, 90)] int y, [Range(-90, 90)] int z)", "int[] v = { y, z, y + z, 7, y - 3, z * 2 }; long s = 0; for (int i = 0; i < 6; i++) s += (i + 1) * (long)checked((short)((i % 3 == 1 ? v[i] * 9 : v[i] * x) >> 4)); return (int)s;" },
        { "a lane of packed products was made of a quotient in the same field element, whose range check lets more pass than is honest", "int M([Public] [Range(-60000, 60000)] int x, [Public] [Range(-60000, 60000)] int y, [Public] [Range(0, 5)] int w)", "int s = 0; foreach (int v in new[] { x, y, x - y, x + y }) s += checked((sbyte)(v * w >> 13)); int h = checked((sbyte)((x + 60000) * w >> 14)); return s * 1000 + checked((sbyte)(h * h * h * w >> 12));" },
        { "a table of ulong had no integer entries", "ulong M([Range(0, 3)] int x)", "return U[x];" },
    };

    /// <summary>.NET and the circuit agree.</summary>
    [Theory]
    [MemberData(nameof(Corpus))]
    public void Agrees(string story, string signature, string body)
    {
        var program = CorpusProgram.Create(signature, body);
        var batch = ProgramBatch.Compile([program]);

        Assert.True(batch.Rejected.Count == 0, $"{story}: {string.Concat(batch.Rejected.Select(static rejected => rejected.Reason))}");
        var loaded = Assert.Single(batch.Loaded);
        Assert.Null(Differential.CompareCost(loaded));
        Assert.Null(Laws.Problem(loaded, attempts: 50));
        var source = new InputSource(program.Inputs, program.Interesting, new Random(1));
        for (var i = 0; i < 200; i++)
        {
            Assert.Null(Differential.CompareRun(loaded, source));
        }
    }

    /// <summary>Comparing two values whose difference reaches 2^252 took 254 bits, which hold both d and d + p; it is refused.</summary>
    [Theory]
    [InlineData("a > b ? 1 : 0")]
    [InlineData("(int)(Int128.Max(a, b) & 1)")]
    public void DifferencesBeyondHalfTheFieldAreRefused(string result)
    {
        const string Quartic = "if (x < 4 && x > -4) { Int128 s = (Int128)x * x; Int128 a = s * s; Int128 b = -a; return ";
        var program = CorpusProgram.Create("int M([Range(-9223372036854775807, 9223372036854775807)] long x)", Quartic + result + "; } return 0;");

        var rejected = Assert.Single(ProgramBatch.Compile([program]).Rejected);
        Assert.StartsWith("planner: CG0202", rejected.Reason, StringComparison.Ordinal);
    }
}
