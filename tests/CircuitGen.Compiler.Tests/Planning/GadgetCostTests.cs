namespace CircuitGen.Compiler.Tests.Planning;

/// <summary>
/// What each operation may cost at most, for inputs of several widths. n is the number of bits of the magnitude's interval.
/// A cheaper gadget is welcome; whether it is sound, other tests tell.
/// </summary>
public class GadgetCostTests
{
    public static TheoryData<int> Widths => new(1, 2, 7, 8, 12, 20, 31);

    [Theory]
    [InlineData("return 3 * (long)x - 5 * (long)y + 7;")]
    [InlineData("return (long)x - y;")]
    [InlineData("return -(long)x;")]
    [InlineData("return ~(long)x;")]
    [InlineData("return (long)x << 5;")]
    [InlineData("return (long)x * 0 + 4;")]
    public void Linear_operations_are_free(string statements) => AtMost(0, PlannedCost.Of("long", "int x, int y", statements));

    [Theory]
    [InlineData("return (long)x * y;", 1)]
    [InlineData("return (long)x * x;", 1)]
    [InlineData("return (Int128)((long)x * y) * x;", 2)]
    public void A_product_costs_one(string statements, int cost) =>
        AtMost(cost, PlannedCost.Of(statements.Contains("Int128", StringComparison.Ordinal) ? "Int128" : "long", "int x, int y", statements));

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(0, 1, 1)]
    [InlineData(0, 2, 2)]
    [InlineData(-1, 1, 2)]
    [InlineData(0, 9, 4)]
    [InlineData(-100, 27, 7)]
    [InlineData(-100, 28, 8)]
    [InlineData(0, 255, 8)]
    [InlineData(0, 1000, 10)]
    [InlineData(int.MinValue, int.MaxValue, 32)]
    public void A_range_check_costs_the_bits_of_the_number_of_values(int minimum, int maximum, int cost)
    {
        // The input's own check is what PlannedCost takes away, so nothing remains.
        var count = (long)maximum - minimum + 1;
        Assert.Equal(cost, Math.Max(1, 64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)count - 1)));
        AtMost(0, PlannedCost.Of("int", $"[Range({minimum}, {maximum})] int x", "return x;"));
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void A_comparison_costs_its_width_and_one(int n)
    {
        // The difference of two numbers in [0, 2^n) lies in (-2^n, 2^n).
        foreach (var comparison in new[] { "<", "<=", ">", ">=" })
        {
            AtMost(n + 1, PlannedCost.Of("bool", Unsigned("x", n) + ", " + Unsigned("y", n), $"return x {comparison} y;"));
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void A_sign_costs_the_width_and_one(int n) =>
        AtMost(n + 1, PlannedCost.Of("bool", Signed("x", n), "return x < 0;"));

    [Theory]
    [MemberData(nameof(Widths))]
    public void Asserting_an_order_costs_the_width(int n) => AtMost(
        n,
        PlannedCost.Of("int", Unsigned("x", n) + ", " + Unsigned("y", n), "if (x > y) { throw new ArgumentException(\"x\"); } return 0;"));

    [Theory]
    [InlineData("x == y", 2)]
    [InlineData("x != y", 2)]
    [InlineData("x == 5", 2)]
    public void Equality_costs_two(string condition, int cost) => AtMost(cost, PlannedCost.Of("bool", "int x, int y", $"return {condition};"));

    [Theory]
    [MemberData(nameof(Widths))]
    public void Relu_costs_the_width_and_one(int n)
    {
        AtMost(n + 1, PlannedCost.Of("int", Signed("x", n), "return Math.Max(x, 0);"));
        AtMost(n + 1, PlannedCost.Of("int", Signed("x", n), "return x > 0 ? x : 0;"));
        AtMost(n + 1, PlannedCost.Of("int", Signed("x", n), "if (x < 0) { x = 0; } return x;"));
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Absolute_value_costs_the_width_and_one(int n) =>
        AtMost(n + 1, PlannedCost.Of("int", Signed("x", n), "return Math.Abs(x);"));

    [Theory]
    [MemberData(nameof(Widths))]
    public void The_larger_or_smaller_of_two_costs_the_width_and_one(int n)
    {
        AtMost(n + 1, PlannedCost.Of("int", Unsigned("x", n) + ", " + Unsigned("y", n), "return Math.Max(x, y);"));
        AtMost(n + 1, PlannedCost.Of("int", Unsigned("x", n) + ", " + Unsigned("y", n), "return Math.Min(x, y);"));
    }

    [Theory]
    [InlineData(12, 4)]
    [InlineData(20, 8)]
    [InlineData(20, 1)]
    [InlineData(31, 16)]
    public void Relu_and_shift_together_cost_the_width_and_one(int n, int shift)
    {
        // The least quotient is greater than the negative power of two.
        var input = $"[Range({-(1L << n) + (1L << shift)}, {(1L << n) - 1})] int x";
        AtMost(n + 1, PlannedCost.Of("int", input, $"return Math.Max(x >> {shift}, 0);"));
        AtMost(n + 1, PlannedCost.Of("int", input, $"return Math.Max(x, 0) >> {shift};"));
        AtMost(n + 1, PlannedCost.Of("int", input, $"return (x > 0 ? x : 0) >> {shift};"));
    }

    [Theory]
    [InlineData(12, 4)]
    [InlineData(20, 8)]
    public void Where_the_interval_touches_the_power_of_two_relu_and_shift_may_cost_one_more(int n, int shift)
    {
        var cost = PlannedCost.Of("int", $"[Range({-(1 << n)}, {(1 << n) - 1})] int x", $"return Math.Max(x >> {shift}, 0);");
        AtMost(n + 2, cost);
        AtMost(n + 2, PlannedCost.Of("int", Signed("x", n), $"return Math.Max(x, 0) >> {shift};"));
    }

    [Theory]
    [InlineData(10, 12)]
    [InlineData(7, 8)]
    [InlineData(1000, 20)]
    public void A_division_costs_the_remainders_and_the_quotients_bits(int divisor, int n)
    {
        var remainder = Bits(divisor - 1);
        var quotient = Bits(((1 << n) - 1) / divisor);
        AtMost(remainder + quotient, PlannedCost.Of("int", Unsigned("x", n), $"return x / {divisor};"));
        AtMost(remainder + quotient, PlannedCost.Of("int", Unsigned("x", n), $"return x % {divisor};"));
        AtMost(remainder + quotient, PlannedCost.Of("int", Unsigned("x", n), $"return x / {divisor} + x % {divisor};"));
    }

    [Theory]
    [InlineData(3, 8)]
    [InlineData(10, 8)]
    [InlineData(10, 16)]
    public void The_largest_of_many_costs_a_maximum_for_each_after_the_first(int k, int n) => AtMost(
        (k - 1) * (n + 1),
        PlannedCost.Of("int", $"[Length({k}), {Range(n)}] int[] x", "int m = x[0]; for (int i = 1; i < x.Length; i++) m = Math.Max(m, x[i]); return m;"));

    [Theory]
    [InlineData(3, 8)]
    [InlineData(10, 4)]
    [InlineData(10, 8)]
    [InlineData(10, 16)]
    public void The_index_of_the_largest_costs_a_comparison_and_two_selections_for_each_after_the_first(int k, int n)
    {
        var cost = PlannedCost.Of(
            "int",
            $"[Length({k}), {Range(n)}] int[] x",
            "int best = 0; int m = x[0]; for (int i = 1; i < x.Length; i++) if (x[i] > m) { m = x[i]; best = i; } return best;");
        AtMost((k - 1) * (n + 3), cost);
    }

    [Theory]
    [InlineData("return c ? x : y;", 1)]
    [InlineData("return c ? x : 5;", 1)]
    [InlineData("return c ? 3 : 5;", 0)]
    [InlineData("int z = 1; if (c) z = 9; return z;", 0)]
    [InlineData("int z = x; if (c) z = y; return z;", 1)]
    public void A_selection_costs_one_and_nothing_between_constants(string statements, int cost) =>
        AtMost(cost, PlannedCost.Of("int", "bool c, int x, int y", statements));

    [Theory]
    [InlineData(256, 26, 7)]
    [InlineData(512, 35, 15)]
    [InlineData(1024, 51, 15)]
    [InlineData(4096, 100, 31)]
    public void A_table_costs_powers_of_the_index_and_products(int count, int cost, int further)
    {
        AtMost(cost, PlannedCost.Of("int", $"[Range(0, {count - 1})] int i", "return T[i];", Table("T", count)));
        AtMost(cost + further, PlannedCost.Of("int", $"[Range(0, {count - 1})] int i", "return T[i] + U[i];", Table("T", count) + Table("U", count)));
    }

    [Theory]
    [InlineData(8, 2, 1)]
    [InlineData(16, 5, 3)]
    [InlineData(32, 8, 3)]
    public void A_small_table_at_an_index_whose_bits_are_known_costs_two_levels(int count, int cost, int further)
    {
        // The bits of the index are the input's own range check.
        AtMost(cost, PlannedCost.Of("int", $"[Range(0, {count - 1})] int i", "return T[i];", Table("T", count)));
        AtMost(cost + further, PlannedCost.Of("int", $"[Range(0, {count - 1})] int i", "return T[i] + U[i];", Table("T", count) + Table("U", count)));
    }

    [Theory]
    [InlineData(15, 6)]
    [InlineData(31, 9)]
    [InlineData(100, 16)]
    public void A_small_table_at_an_index_without_bits_costs_products(int count, int cost) =>
        AtMost(cost, PlannedCost.Of("int", $"[Range(0, {count - 1})] int i", "return T[i];", Table("T", count)));

    [Theory]
    [InlineData("3 * i - 200", 0)]
    [InlineData("i * i", 1)]
    [InlineData("i * (i + 1) / 2", 1)]
    [InlineData("i * i * i", 2)]
    [InlineData("i * i * i * i", 2)]
    public void A_table_of_low_degree_costs_as_much_as_its_polynomial(string formula, int cost)
    {
        var values = Enumerable.Range(0, 200).Select(i => formula switch
        {
            "3 * i - 200" => (3 * i) - 200,
            "i * i" => i * i,
            "i * (i + 1) / 2" => i * (i + 1) / 2,
            "i * i * i" => i * i * i,
            _ => i * i * i * i,
        });
        AtMost(cost, PlannedCost.Of("int", "[Range(0, 199)] int i", "return T[i];", $"private static readonly int[] T = [{string.Join(", ", values)}];\n"));
    }

    /// <summary>Bits would pay the quotient's range check; a polynomial leaves it to be paid at the end, and is chosen where both together cost less.</summary>
    [Theory]
    [InlineData(16, 9)]
    [InlineData(256, 26 + 8)]
    public void A_table_at_a_quotient_costs_the_quotients_range_check_as_well(int count, int cost)
    {
        var quotient = PlannedCost.Of("int", $"[Range(0, {(count * 10) - 1})] int i", "return i / 10;") - Bits(count - 1);
        AtMost(quotient + cost, PlannedCost.Of("int", $"[Range(0, {(count * 10) - 1})] int i", "return T[i / 10];", Table("T", count)));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(16)]
    [InlineData(100)]
    public void An_array_read_costs_a_tree_of_selections_and_the_bits_of_the_index(int count)
    {
        var cost = PlannedCost.Of("int", $"[Length({count})] int[] x, [Range(0, {count - 1})] int i", "return x[i];");
        var sharesBits = (count & (count - 1)) == 0;
        AtMost(count - 1 + (sharesBits ? 0 : Bits(count - 1)), cost);
    }

    [Fact]
    public void One_decomposition_serves_every_later_use()
    {
        AtMost(0, PlannedCost.Of("int", "byte x", "return (x & 15) + (x >> 3) + (x | 128) + (x ^ 85) + x % 4;"));
        AtMost(9, PlannedCost.Of("int", Signed("x", 8), "return (x < 0 ? 1 : 0) + (x >= 0 ? 2 : 0) + (x & 7);"));
    }

    [Fact]
    public void Conditions_that_the_intervals_decide_vanish() =>
        AtMost(0, PlannedCost.Of("int", "[Range(0, 9)] int x", "return Math.Max(x, 0) + Math.Abs(x) + (x < 10 ? x : x * x) + (x == 11 ? x * x : 0);"));

    private static void AtMost(long bound, long cost) => Assert.True(cost <= bound, $"It costs {cost}; it may cost {bound}.");

    private static int Bits(int value) => 32 - System.Numerics.BitOperations.LeadingZeroCount((uint)value);

    private static string Range(int n) => $"Range(0, {(1L << n) - 1})";

    private static string Unsigned(string name, int n) => $"[{Range(n)}] int {name}";

    private static string Signed(string name, int n) => $"[Range({-((1L << n) - 1)}, {(1L << n) - 1})] int {name}";

    /// <summary>A table without structure that a cheaper form could use.</summary>
    private static string Table(string name, int count) =>
        $"private static readonly int[] {name} = [{string.Join(", ", Enumerable.Range(0, count).Select(i => (i * 7919L + name[0]) % 10007))}];\n";
}
