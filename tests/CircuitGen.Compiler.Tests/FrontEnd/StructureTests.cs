using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Tests.FrontEnd;

/// <summary>The shape of the IR where later phases depend on it.</summary>
public class StructureTests
{
    [Fact]
    public void An_early_return_becomes_an_else_and_then_a_maximum() => AssertIr(
        "[ZkCircuit] public static int F(int x) { if (x < 0) return 0; return x; }",
        """
        result = Maximum(0, x)
        """);

    [Fact]
    public void An_if_that_clips_an_element_becomes_a_maximum() => AssertIr(
        "[ZkCircuit] public static int F(int x) { int[] a = [x]; if (a[0] < 0) a[0] = 0; return a[0]; }",
        """
        a = new[1]
        a[0] = x
        a[0] = Maximum(0, a[0])
        result = a[0]
        """);

    [Fact]
    public void A_condition_that_guards_the_index_stays_a_branch() => AssertIr(
        "[ZkCircuit] public static int F(int x) { int[] a = new int[2]; for (int i = -1; i < 3; i++) if (i >= 0 && i < 2) a[i] = x; return a[0]; }",
        """
        a = new[2]
        i = -1
        while Less(i, 3)
          if (GreaterOrEqual(i, 0) ? Less(i, 2) : false)
            a[i] = x
        step
          i = Add(i, 1)
        result = a[0]
        """);

    [Fact]
    public void Absolute_value_and_minimum_are_found() => AssertIr(
        "[ZkCircuit] public static int F(int x, int y) { if (x < 0) x = -x; if (y < x) x = y; return x; }",
        """
        x = Absolute(x)
        x = Minimum(y, x)
        result = x
        """);

    [Fact]
    public void A_secret_break_leaves_the_counter_alone() => AssertIr(
        "[ZkCircuit] public static int F([Length(3)] int[] x) { int s = 0; for (int i = 0; i < 3; i++) { int t = x[i]; if (t == 0) break; s += t; } return s; }",
        """
        s = 0
        i = 0
        broke = false
        while Less(i, 3)
          if Not(broke) transient t
            t = x[i]
            if Equal(t, 0)
              broke = true
            else
              s = Add(s, t)
        step
          i = Add(i, 1)
        result = s
        """);

    [Fact]
    public void A_counter_that_is_read_after_the_loop_stops_at_the_break() => AssertIr(
        "[ZkCircuit] public static int F([Length(3)] int[] x) { int i; for (i = 0; i < 3; i++) { if (x[i] == 0) break; } return i; }",
        """
        i = 0
        broke = false
        i_turn = 0
        while Less(i_turn, 3)
          broke = (Not(broke) ? (Equal(x[i_turn], 0) ? true : broke) : broke)
        step
          i = (Not(broke) ? Add(i, 1) : i)
          i_turn = Add(i_turn, 1)
        result = i
        """);

    [Fact]
    public void A_while_loop_asks_its_flag_first() => AssertIr(
        "[ZkCircuit] public static int F(int x) { int n = 0; while (true) { n++; if (n > 4) break; x += n; } return x; }",
        """
        n = 0
        broke = false
        while Not(broke)
          if Not(broke) transient n
            n = Add(n, 1)
            if Greater(n, 4)
              broke = true
            else
              x = Add(x, n)
        result = x
        """);

    [Fact]
    public void State_that_the_next_round_of_an_outer_loop_reads_is_not_transient()
    {
        var ir = Lower("[ZkCircuit] public static int F([Length(4)] byte[] x) { int y = 0, t = 0; for (int i = 0; i < 3; i++) { for (int j = 0; j < 4; j++) { if (x[j] > y) break; y += x[j]; } t += i; } return t; }");
        var guard = Statements(ir.Body).OfType<IfStatement>().First(branch => branch.Condition is OperationExpression { Kind: OperationKind.Not });
        Assert.DoesNotContain("y", guard.Transient.Select(variable => ir.Variables[variable].Name));
    }

    [Fact]
    public void A_return_from_nested_loops_guards_both()
    {
        var text = IrPrinter.Print(Lower("[ZkCircuit] public static int F([Length(2, 2)] byte[,] x) { for (int i = 0; i < 2; i++) for (int j = 0; j < 2; j++) if (x[i, j] == 0) return i; return -1; }"));
        Assert.Equal(
            """
            returned = false
            i = 0
            while Less(i, 2)
              if Not(returned) transient j
                j = 0
                while Less(j, 2)
                  if Not(returned)
                    if Equal(Int32(x[Add(Multiply(i, 2), j) in Multiply(i, 2)+2]), 0)
                      result = i
                      returned = true
                step
                  j = Add(j, 1)
            step
              i = Add(i, 1)
            if Not(returned)
              result = -1

            """,
            text.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Throws_become_assertions_of_the_complement() => AssertIr(
        "[ZkCircuit] public static int F(int x) { if (x > 5) throw new Exception(); return x switch { 0 => 1, 1 => 2, _ => throw new Exception() }; }",
        """
        assert LessOrEqual(x, 5)
        matched = x
        if Equal(matched, 0)
          selected = 1
        else
          assert Equal(matched, 1)
          selected = 2
        result = selected
        """);

    [Fact]
    public void Spans_cost_nothing() => AssertIr(
        "static ReadOnlySpan<sbyte> W => [1, 2, 3, 4]; [ZkCircuit] public static int F([Length(2)] byte[] x) => Dot(W[2..], x); static int Dot(ReadOnlySpan<sbyte> w, ReadOnlySpan<byte> v) { int s = 0; for (int i = 0; i < w.Length; i++) s += w[i] * v[i]; return s; }",
        """
        s = 0
        i = 0
        while Less(i, 2)
          s = Add(s, Multiply(Int32(W[Add(2, i) in 2+2]), Int32(x[i])))
        step
          i = Add(i, 1)
        result = s
        """);

    [Fact]
    public void Unchecked_is_marked() => AssertIr(
        "[ZkCircuit] public static int F(int x) => unchecked(x * 3 + checked(x + 1)) - 1;",
        """
        result = Subtract(Add~(Multiply~(x, 3), Add(x, 1)), 1)
        """);

    [Fact]
    public void Only_arrays_that_are_written_are_marked()
    {
        var ir = Lower("[ZkCircuit] public static int F([Length(1)] int[] a, [Length(1)] int[] b) { var c = b; Set(c); return a[0]; } static void Set(Span<int> s) => s[0] = 1;");
        Assert.Equal([false, true], ir.Parameters.Select(parameter => parameter.IsWritten));
    }

    private static CircuitIr Lower(string members)
    {
        var lowered = SourceCompilation.Lower(SourceCompilation.InClass(members));
        Assert.Empty(lowered.Problems.Select(problem => problem.ToString()));
        return lowered.Ir!;
    }

    private static void AssertIr(string members, string expected) =>
        Assert.Equal(expected + "\n", IrPrinter.Print(Lower(members)).ReplaceLineEndings("\n"));

    private static IEnumerable<IrStatement> Statements(IrStatement statement) => statement switch
    {
        BlockStatement s => s.Statements.SelectMany(Statements).Prepend(s),
        IfStatement s => Statements(s.Then).Concat(s.Else is null ? [] : Statements(s.Else)).Prepend(s),
        LoopStatement s => Statements(s.Body).Prepend(s),
        _ => [statement],
    };
}
