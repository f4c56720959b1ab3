namespace CircuitGen.Compiler.Tests.FrontEnd;

/// <summary>Operators, conversions and the order of side effects.</summary>
public class ArithmeticTests
{
    [Fact]
    public void Arithmetic_of_all_kinds() => Faithfulness.Check("""
        [ZkCircuit]
        public static long F(int a, [Range(1, 50)] int b, sbyte c, ushort d) => a / b + a % b - (long)c * d + (-a) + (~c) + (a & d) + (a | c) + (a ^ b);
        """);

    [Fact]
    public void Small_types_are_promoted() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F(byte a, byte b, char c) { byte x = (byte)(a + b); x += 7; x -= b; x <<= 1; x |= 3; c++; return x * c - a; }
        """);

    [Fact]
    public void Shifts_mask_their_amounts() => Faithfulness.Check("""
        [ZkCircuit]
        public static long F(int a, long b, uint u, [Range(0, 100)] int s) => (a << 33) + (b >> 65) + (u >>> 3) + (a >>> 5) + (a << s) + (b >> s) + (u << s);
        """);

    [Fact]
    public void Shifts_of_small_types() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F(byte a, short b, [Range(0, 40)] int s) { short t = b; t >>= s; b >>>= 2; return (a << s) ^ (t >> 1) ^ b; }
        """);

    [Fact]
    public void Int128_arithmetic() => Faithfulness.Check("""
        [ZkCircuit]
        public static Int128 F(long a, long b, ulong c) { Int128 x = a; x *= b; x += c; x = Int128.Max(x, -5); return x / 3 + (Int128)c * 2 - (x >> 2); }
        """);

    [Fact]
    public void UInt128_arithmetic() => Faithfulness.Check("""
        [ZkCircuit]
        public static UInt128 F(ulong a, ulong b) { UInt128 x = a; x = x * b + 1; return x % 1000 + (x >> 64) + UInt128.MaxValue / 7; }
        """);

    [Fact]
    public void Booleans() => Faithfulness.Check("""
        [ZkCircuit]
        public static bool F(bool a, bool b, int x) { bool c = a & b | !a ^ (x > 3); c &= x != 7; c |= b; return c == a || (x < 0 && !b); }
        """);

    [Fact]
    public void Enums() => Faithfulness.Check("""
        [Flags] public enum E : byte { None, A = 1, B = 2, C = 4 }
        [ZkCircuit]
        public static E F(E e, int x) { if (e == E.A) return E.B | E.C; e |= E.B; return x > 0 ? e & ~E.C : (E)(x & 7); }
        """);

    [Fact]
    public void Enum_switch() => Faithfulness.Check("""
        public enum E { A, B, C }
        [ZkCircuit]
        public static int F([Range(0, 2)] E e) => e switch { E.A => 10, E.B => 20, _ => (int)e + 5 };
        """);

    [Fact]
    public void Characters() => Faithfulness.Check("""
        [ZkCircuit]
        public static bool F(char c) => c is >= 'a' and <= 'z' or '_' || (c - '0') < 10 && c >= '0';
        """);

    [Fact]
    public void Math_functions() => Faithfulness.Check("""
        [ZkCircuit]
        public static long F([Range(-1000, 1000)] int a, [Range(-1000, 1000)] int b, short c) => Math.Abs(a) + Math.Min(a, b) + Math.Max(a, (int)c) + Math.Clamp(a, -10, 10) + Math.Sign(b) + int.Max(a, b) + long.Min(a, b) + int.Abs(b) + short.Clamp(c, 0, 9) + Math.BigMul(a, b);
        """);

    [Fact]
    public void Unchecked_wraps() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F(int a, int b) { unchecked { int x = a * b; return x + unchecked((int)(uint)a) + (byte)b; } }
        """);

    [Fact]
    public void Checked_throws() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F(int a, [Range(-5, 5)] int b) => checked(a * b) + checked((short)b);
        """);

    [Fact]
    public void Conditional_operators() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F(int a, int b) => a > b ? a : b < 0 ? -b : a == 3 || b == 4 && a != 5 ? 1 : 0;
        """);

    [Fact]
    public void Maximum_in_every_spelling() => Faithfulness.Check("""
        [ZkCircuit]
        public static long F([Range(-99, 99)] int x, [Range(-99, 99)] int y, sbyte s) => (x > 0 ? x : 0) + 3L * (x < 0 ? 0 : x) + 9L * (x >= y ? x : y) + 27L * (x <= y ? x : y) + 81L * (x > y ? y : x) + 243L * (x < 0 ? -x : x) + 729L * (0 <= x ? x : -x) + 2187L * (s < 3 ? 3 : s);
        """);

    [Fact]
    public void Nested_side_effects_in_order() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Range(0, 9)] int x) { int i = x; int a = i++ + i * 10 + (i += 5) * 100 + i-- + --i; int b = a + (a = 3) + a; return b * 7 + i; }
        """);

    [Fact]
    public void Side_effects_in_short_circuits() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F(int a, int b) { int n = 0; bool r = a > 0 && Bump(ref n) && b > 0 || Bump(ref n); int q = a > b ? n++ : (n += 10); return n * 100 + q + (r ? 1 : 0); }
        private static bool Bump(ref int n) { n += 3; return n > 4; }
        """);

    [Fact]
    public void Assignments_as_values() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Range(0, 100)] int x) { int a, b, c; a = b = c = x + 1; int d = (a += 2) * (b -= 1); return a + b + c + d + (c = d); }
        """);

    [Fact]
    public void Tuple_swap_and_rotation() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F(short a, short b, short c) { int x = a, y = b, z = c; (x, y) = (y, x); (x, y, z) = (y, z, x); (x, _) = (z, y); return x * 3 + y * 5 + z * 7; }
        """);

    [Fact]
    public void Constants_of_all_kinds() => Faithfulness.Check("""
        private const int K = 1 << 4; private static readonly int S = 3 * K; private static readonly byte B = 7;
        [ZkCircuit]
        public static long F(int a) { const long L = 5; return a * K % 97 + S + B + L + sizeof(int) + int.MaxValue + byte.MaxValue + nameof(F).Length; }
        """);
}
