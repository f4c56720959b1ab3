namespace CircuitGen.Soundness.Idioms.Functions;

/// <summary>Calls that are there or not: <c>[Conditional]</c>, <c>Debug.Assert</c>, <c>#if</c>.</summary>
internal static class ConditionalCalls
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int[] $a = [#i]; $Bump($a); $Bump($a);", "$a[0]") { Members = "[Conditional(\"«NEVER¦DEBUG»\")] static void $Bump(int[] a) { a[0]++; }" },
        new("int $n = #i; Debug.Assert($n++ >= -99); Debug.Assert(#n(0,9) < 10, \"small\");", "$n"),
        new("int $n = #i; int $m = 1; $Log($n++, ref $m);", "$n", "$m") { Members = "[Conditional(\"NEVER\"), Conditional(\"«DEBUG¦ALSO»\")] static void $Log(int v, ref int m) { m += v; }" },
        new("int $n = #i;\n#if DEBUG\n$n += 2;\n#else\n$n -= 3;\n#endif", "$n"),
        new("int $n = #i; Trace.Assert($n++ > -99); Debug.WriteLine($n++); Debug.WriteLineIf($n > 2, \"x\");", "$n"),
        new("int $n = #i; if ($n > 5) Debug.Fail(\"large\"); Debug.Assert($F(ref $n));", "$n") { Members = "static bool $F(ref int v) { v *= 2; return true; }" },
    ];
}
