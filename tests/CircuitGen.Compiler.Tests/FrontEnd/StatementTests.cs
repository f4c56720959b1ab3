namespace CircuitGen.Compiler.Tests.FrontEnd;

/// <summary>Control flow and its early exits.</summary>
public class StatementTests
{
    [Fact]
    public void If_else_chains() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F(int a, int b) { int r; if (a > 10) { r = 1; b++; } else if (a > 5) r = 2; else { r = 3; if (b > 0) b = -b; } return r * 10 + b % 7; }
        """);

    [Fact]
    public void Early_returns() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F(int a, int b) { if (a < 0) return -1; if (b < 0) { if (a > 10) return 5; b = 1; } if (a == b) return 7; return a % 100 + b; }
        """);

    [Fact]
    public void Return_in_loop() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(5), Range(0, 9)] byte[] x, [Range(0, 9)] int k) { for (int i = 0; i < x.Length; i++) { if (x[i] == k) return i; } return -1; }
        """);

    [Fact]
    public void Return_in_nested_loops() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(3, 3), Range(0, 5)] byte[,] x, [Range(0, 5)] int k) { int n = 0; for (int i = 0; i < 3; i++) { for (int j = 0; j < 3; j++) { if (x[i, j] == k) return i * 10 + j; n++; } n += 100; } return n; }
        """);

    [Fact]
    public void Break_and_continue() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(6), Range(-3, 9)] sbyte[] x) { int s = 0, n = 0; for (int i = 0; i < 6; i++) { if (x[i] < 0) continue; if (x[i] == 5) break; s += x[i]; n++; } return s * 100 + n; }
        """);

    [Fact]
    public void Break_with_counter_read_after() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(6), Range(-3, 3)] sbyte[] x) { int i; for (i = 0; i < 6; i++) { if (x[i] == 0) break; } return i; }
        """);

    [Fact]
    public void Break_with_several_counters_read_after() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(6), Range(-3, 3)] sbyte[] x) { int i, j; for (i = 0, j = 9; i < j; i++, j -= 1) { if (x[i] == 0) break; if (x[i] == 3) return -j; } return i * 10 + j; }
        """);

    [Fact]
    public void While_with_break_and_counter_read_after() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(6), Range(-3, 3)] sbyte[] x) { int i = 0; while (i < x.Length) { if (x[i] == 0) break; i++; } int k = i; while (k < 9) { if (x[0] > k - 5) return k; k += 2; } return i * 100 + k; }
        """);

    [Fact]
    public void While_that_is_continued_keeps_its_last_statement() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Range(0, 9)] int a) { int n = 0; while (n < 5) { n++; if (a > n) continue; n += 1; } return n * 10 + a; }
        """);

    [Fact]
    public void Break_of_the_inner_loop_only() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(4), Range(0, 3)] byte[] x) { int t = 0; for (int i = 0; i < 4; i++) { int c = 0; for (int j = 0; j < 4; j++) { if (x[j] == i) break; c++; } t = t * 5 + c; } return t; }
        """);

    [Fact]
    public void State_carried_over_a_broken_inner_loop() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(4), Range(0, 3)] byte[] x) { int y = 0, t = 0; for (int i = 0; i < 3; i++) { for (int j = 0; j < 4; j++) { if (x[j] > y % 4) break; y += x[j] + 1; } t += i; } return t; }
        """);

    [Fact]
    public void State_read_after_a_broken_inner_loop() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(4), Range(0, 3)] byte[] x) { int y = 0; for (int i = 0; i < 3; i++) { for (int j = 0; j < 4; j++) { if (x[j] > y % 4) break; y += x[j] + 1; } } return y; }
        """);

    [Fact]
    public void While_loops() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Range(0, 1000)] int a) { int n = 0, b = a; while (b > 0) { b /= 3; n++; if (n > 4) break; } while (true) { n++; if (n >= 8) break; } return n * 10 + b; }
        """);

    [Fact]
    public void While_with_effects_in_the_condition() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Range(1, 20)] int a) { int n = 0; while (a-- > 3) { if (a % 5 == 0) continue; n += a; } return n * 10 + a; }
        """);

    [Fact]
    public void Do_loops() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Range(0, 20)] int a) { int n = 0; do { n++; if (a == 7) continue; a -= 3; } while (a > 0 && n < 9); do n *= 2; while (n++ < 20); return n * 100 + a; }
        """);

    [Fact]
    public void For_with_several_variables() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F(short a) { int s = a; for (int i = 0, j = 10; i < j; i++, j -= 2) s += i * j; for (; ; ) { s++; break; } return s; }
        """);

    [Fact]
    public void Foreach_over_everything() => Faithfulness.Check("""
        private static readonly int[] T = [3, 1, 4]; private static ReadOnlySpan<sbyte> U => [-1, 5]; private static readonly int[][] J = [[1, 2], [3]];
        [ZkCircuit]
        public static long F([Length(3)] short[] x, [Length(2, 2)] byte[,] y) { long s = 0; foreach (int v in x) s += v; foreach (var v in T) s = s * 2 + v; foreach (var v in U) s -= v; foreach (var v in y) s += v * 3; foreach (var row in J) foreach (var v in row) s += v; foreach (var c in "hey") s += c; return s; }
        """);

    [Fact]
    public void Foreach_over_a_table_of_several_dimensions() => Faithfulness.Check("""
        private static readonly int[,,] T = { { { 1, 2 }, { 3, 4 }, { 5, 6 } } };
        [ZkCircuit]
        public static int F(sbyte a) { int s = 0; foreach (var v in T) s = s * 2 + v * a; return s; }
        """);

    [Fact]
    public void Foreach_with_break() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(5), Range(0, 4)] byte[] x) { int s = 0; foreach (var v in x) { if (v == 2) continue; if (v == 0) break; s += v; } return s; }
        """);

    [Fact]
    public void Switch_statements() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Range(-3, 8)] int a, int b) { int r = 0; switch (a) { case 0: r = 1; break; case 1: case 2: r = 5; if (b > 0) break; r = 6; break; case > 5 when b < 0: return 77; default: r = -1; break; case 3: return 9; } return r * 10 + a; }
        """);

    [Fact]
    public void Switch_in_a_loop() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(5), Range(0, 3)] byte[] x) { int s = 0; for (int i = 0; i < 5; i++) { switch (x[i]) { case 0: continue; case 1: s += 5; break; case 2: return s; } s++; } return s + 1000; }
        """);

    [Fact]
    public void Switch_expressions() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Range(-20, 20)] int a, bool b) => (a, b) switch { (0, true) => 1, ( > 5 and < 10, _) => 2, (var x, false) when x < 0 => -x, (< -5 or 7, true) => 4, _ => a switch { 1 => 10, not 2 => 20, _ => 30 } };
        """);

    [Fact]
    public void Is_patterns() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Range(-20, 20)] int a, byte b) { if (a is var x && x > 3) return x; if (a is not (1 or 2) && b is > 10 and var y) return y; return a is 1 ? 100 : 200; }
        """);

    [Fact]
    public void Throw_is_an_assertion() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Range(0, 20)] int a, [Range(0, 9)] int b) { if (a > 15) throw new ArgumentException("too big"); int v; if (b > 2) v = a; else throw new InvalidOperationException(); ArgumentOutOfRangeException.ThrowIfGreaterThan(b, 7); return b switch { 5 => throw new Exception(), _ => v + (a != 3 ? b : throw new Exception()) }; }
        """);

    [Fact]
    public void Throw_in_nested_branches() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Range(0, 9)] int a, [Range(0, 9)] int b) { int r = 0; if (a > 3) { if (b > 5) throw new Exception(); r = 1; } else { r = Check(b); } return r; }
        private static int Check(int x) { if (x == 4) throw new Exception(); return x * 2; }
        """);

    [Fact]
    public void Throw_as_the_default() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Range(0, 5)] int a) { switch (a) { case 0: return 5; case 1: return 6; case 2: break; default: throw new ArgumentException("no"); } return Never(a); }
        private static int Never(int a) => a == 2 ? a : throw new Exception();
        """);

    [Fact]
    public void Definite_assignment_through_exits() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Range(0, 9)] int a, [Range(0, 9)] int b) { for (int i = 0; i < 3; i++) { int t; if (a > i) { if (b > 5) continue; t = a; } else if (b == i) return -i; else t = b; a -= t % 3; } return a * 10 + b; }
        """);

    [Fact]
    public void Empty_and_block_statements() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F(int a) { ; { int t = 1; { a = a % 10 + t; } } { int t = 2; a += t; } return a; }
        """);

    [Fact]
    public void Unreachable_code() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F(int a) { if (a > 0) { return 1; } else { return 2; } }
        """);
}
