namespace CircuitGen.Soundness.Idioms.Functions;

/// <summary>Text that is no code: comments, directives, documentation, strings with anything in them, expressions over several lines.</summary>
internal static class Trivia
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int $n = #i /* a */ + // b\n 2\n /* c\n d */ - 1; // \"e\" */", "$n"),
        new("int $n = #i;\n#pragma warning disable CS0168\n#region x \"\n$n++;\n#endregion\n#nullable disable\n$n += 2;", "$n"),
        new("int $n = #n(0,9); if ($n > 8) throw new InvalidOperationException(\"a \\\" \\\\ */ // {0} \\n\"); if ($n > 7) throw new InvalidOperationException(@\"b \"\" \\ \"); $n++;", "$n"),
        new("int $n = #n(0,9); if ($n == 3) throw new ArgumentException($\"x{$n}{{}} {$n:D2}\", \"p\"); $n += '\\'' + '\"' + '\\\\' + '\\u0041' - 200;", "$n"),
        new("int $n = #i\n    + (#b\n        ? 1\n        : 2);\n$n = $n\n\n    * 3;", "$n"),
        new("int $n = #i;\n#line 7 \"else\\where.cs\"\n$n = $n * $n;\n#line default\n$n -= #i / 3;\n#line hidden\n$n %= 5;\n#line default", "$n"),
        new("int $n = $F(#i);", "$n") { Members = "/// <summary>Doubles &lt;v&gt; <see cref=\"int\"/>.</summary>\n/// <param name=\"v\">It.</param>\nstatic int $F(int v)\n{\n    // one\n    #pragma warning restore\n    return /* two */ v + v; }" },
        new("string $s = \"\"\"\n    a \"quoted\" */\n    \"\"\"; int $n = #i; if ($n > 8) throw new InvalidOperationException($s);", "$n") { IsRare = true },
        new("if (#b) { }\nelse { ; ; }\n; { } int $n = #i; ;", "$n"),
    ];
}
