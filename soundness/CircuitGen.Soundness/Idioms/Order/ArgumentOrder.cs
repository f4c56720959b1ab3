namespace CircuitGen.Soundness.Idioms.Order;

/// <summary>Calls whose arguments write what other arguments read: by position, by name in another order, with defaults, with <c>params</c>.</summary>
internal static class ArgumentOrder
{
    private const string Three = "«private ¦»static int $F(int a, int b, int c) «=> a * 50 + b * 7 + c;¦{ a *= 50; b *= 7; return a + b + c; }¦{ return (a * 10 + b) * 5 + c; }»";

    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int! $n = #i;", "$F(#i, #i, #i) % 1000", "$n") { Members = Three },
        new("int! $n = #i;", "$F(«c: #i, a: #i, b: #e¦b: #e, c: #i, a: #i¦a: #i, c: #e, b: #i¦c: $n++, b: $n--, a: $n») % 1000", "$n") { Members = Three },
        new("int! $n = #i;", "$F(«#i¦c: #e, a: #i¦#e, c: #i¦#i, b: #e») % 1000", "$n") { Members = "static int $F(int a, int b = #k, int c = #k) => a * 10 + b * 5 - c;" },
        new("int! $n = #i;", "$F($n, $n++, $n) % 1000", "$F(c: $n--, a: $n, b: --$n) % 1000", "$n") { Members = Three },
        new("int! $n = #i;", "$F(#i, «#i¦#e, #e¦#e, #i, #e») % 1000", "$n") { Members = "static int $F(int a, params «int[]¦ReadOnlySpan<int>» rest) { int s = a; foreach (var v in rest) s = s * 3 + v; return s; }" },
        new("int! $n = #i;\nint! $m = #i;", "$F($m, ($m = #i), $m)", "$F(b: $m = #k, a: $m, c: $m += 1) % 1000", "$m", "$n") { Members = "static int $F(int a, int b, int c) { a += b; b = a - c; return (a + b * 2) % 1000; }" },
        new("int! $n = #i;", "$F(#e, #e) % 1000", "$n") { Members = "static int $F(«in ¦»int a, «in ¦»int b) => a * 20 + b;" },
        new("int $n = #i; int $m = $F(c: $G(ref $n, 1), a: $G(ref $n, 2), b: $G(ref $n, 3));", "$m % 1000", "$n % 1000") { Members = "static int $G(ref int v, int d) { v = v * 2 + d; return v % 10; } " + Three },
    ];
}
