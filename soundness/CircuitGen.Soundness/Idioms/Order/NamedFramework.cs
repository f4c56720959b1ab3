namespace CircuitGen.Soundness.Idioms.Order;

/// <summary>Methods of the framework with named arguments in another order, each with effects.</summary>
internal static class NamedFramework
{
    private const string Array = "int[] $a = #a(5); int $i = «0¦1»;";

    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new(Array + " var $s = $a.AsSpan(length: $i++, start: $i);", "$s.Length", "$s.Length > 0 ? $s[0] : -1", "$i"),
        new(Array + " var $s = $a.AsSpan().Slice(length: 1 + $i--, start: ++$i);", "$s.Length", "$s[0]", "$i"),
        new(Array + " int $r = Math.Clamp(max: 9 + $i++, min: $i, value: #i);", "$r", "$i"),
        new(Array + " int[] $b = new int[5]; Array.Copy(length: 1 + $i++, sourceArray: $a, destinationArray: $b, sourceIndex: $i, destinationIndex: 0);", "$b[0]", "$b[1]", "$b[2]", "$i"),
        new(Array + " Array.Fill(value: $i++, array: $a, count: $i, startIndex: $i--);", "$a[0]", "$a[1]", "$a[2]", "$i"),
        new(Array + " int $r = Math.Max(val2: $i++ * #i, val1: $i * 3) + Math.Min(val2: $i, val1: $i++);", "$r", "$i"),
        new("int! $n = #i;", "Math.Clamp($n++, -5, 5 + ($n & 1))", "Math.Max($n--, $n)", "Math.Abs(--$n)", "Math.Sign($n++)", "$n"),
        new(Array + " Array.Clear(length: $i++, index: $i, array: $a);", "$a[0]", "$a[1]", "$a[2]", "$i"),
    ];
}
