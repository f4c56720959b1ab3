namespace CircuitGen.Soundness.Idioms.Arrays;

/// <summary>Arrays that are copied, aliased, filled, cleared, reversed, sliced.</summary>
internal static class Copies
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int[] $a = #a(4), $b = $a; $b[0] = #i; $a[1]++; var $c = «(int[])$a.Clone()¦$a.ToArray()¦$a[..]¦$a.AsSpan().ToArray()»; $c[2] = 50;", "$a[0]", "$b[1]", "$a[2]", "$c[2]"),
        new("int[] $a = #a(4); Span<int> $s = $a.AsSpan(1, #k(2,3)); $s[0] = #i; $s.«Fill(#i)¦Clear()¦Reverse()¦Slice(1).Fill(3)¦CopyTo($a)»;", "$a[0]", "$a[1]", "$a[2]", "$a[3]"),
        new("int[] $a = #a(5); Array.Copy($a, #k(0,2), $a, #k(0,2), 3);", "$a[0]", "$a[1]", "$a[2]", "$a[3]", "$a[4]"),
        new("int[] $a = #a(4); Array.Fill($a, #i«¦, 1, 2»); Array.«Reverse($a)¦Reverse($a, 1, 2)¦Clear($a)¦Clear($a, 1, 2)»; $a[0] += 2;", "$a[0]", "$a[1]", "$a[2]", "$a[3]"),
        new("uint[] $a = [(uint)#n(0,9), uint.MaxValue]; «int[] $b = new int[2]¦long[] $b = new long[2]¦uint[] $b = new uint[2]»; Array.Copy($a, $b, 2);", "$b[0] > 0 ? 1 : 0", "$b[1] > 0 ? 1 : 0"),
        new("int[] $a = #a(3); long[] $b = new long[3]; $a.CopyTo($b, 0); byte[] $c = [1, 2]; Array.Copy($c, 0, $b, 1, 2);", "(int)$b[0]", "(int)$b[1]", "(int)$b[2]") { IsRare = true },
        new("int[] $a = #a(5); var $s = $a.AsSpan(); $s[1..].CopyTo($s); $s[..2].CopyTo($s[3..]);", "$a[0]", "$a[1]", "$a[3]", "$a[4]"),
        new("int[] $a = #a(3); bool $p = $a.AsSpan().TryCopyTo(new int[2]); var $b = new int[3]; $a.CopyTo($b, 0); Array.Resize(ref $b, 4); $b[3] = #i;", "$p ? 1 : 0", "$a[0]", "$b[0]", "$b[3]") { IsRare = true },
        new("Span<int> $s = stackalloc int[4] { #i, 2, #i, 4 }; var $t = $s[1..^1]; $t[0]++; var $u = $s[^2..]; $u[0]--; $s = $s[1..];", "$s[0]", "$s[1]", "$t[1]", "$s.Length"),
        new("int[] $a = #v(3); ReadOnlySpan<int> $s = $a; $a[1] = 40; int $r = $s[1]; $a = [1, 2, 3];", "$r", "$s[0]", "$a[0]"),
        new("int[] $a = #a(4); int $r = Array.IndexOf($a, #k); bool $c = $a.AsSpan().Contains(#k); bool $e = $a.AsSpan().SequenceEqual($a[..]);", "$r", "$c ? 1 : 0", "$e ? 1 : 0") { IsRare = true },
        new("int[] $a = #a(3); $F($a, $a[..2], $a.AsSpan(1));", "$a[0]", "$a[1]", "$a[2]") { Members = "static void $F(int[] a, int[] b, Span<int> c) { b[0] = 60; c[0] = 61; a[2] += b[1]; a = b; a[1] = 62; }" },
        new("byte[] $a = [1, 2, 3, 4]; Buffer.BlockCopy($a, 0, $a, 1, 2); int $n = «BitConverter.ToInt32($a, 0)¦MemoryMarshal.Cast<byte, int>($a)[0]¦$a[1]» & 255;", "$n", "$a[2]") { IsRare = true },
    ];
}
