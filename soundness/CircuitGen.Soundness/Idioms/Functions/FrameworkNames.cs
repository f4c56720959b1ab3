namespace CircuitGen.Soundness.Idioms.Functions;

/// <summary>Types and members of one's own with names of the framework's: what they do is known by what they are.</summary>
internal static class FrameworkNames
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("", "#n(0,99) > $L.MaxValue ? 1 : 0", "$L.One + #i", "$L.Zero") { Types = "public static class $L { public static int MaxValue => 10; public static int One => 7; public const int Zero = 3; }" },
        new("", "#n(0,99) > $L.MaxValue ? 1 : 0", "$L.One + #i", "$L.Max(#i, 2)") { Library = "public static class $L { public static int MaxValue => 10; public static int One => 7; public static int Max(int a, int b) => a - b; }" },
        new("", "$Math.Abs(#i)", "$Math.Clamp(#i, 2, 3)", "$Math.Max(1, #i)") { Types = "public static class $Math { public static int Abs(int v) => v + 1; public static int Clamp(int v, int a, int b) => v * a - b; public static int Max(int a, int b) => a + b; }" },
        new("var $a = new $List(#i);", "$a.Length", "$a[0]", "$a.Count", "$a.AsSpan(1)", "$a.Slice(1, 2)") { IsRare = true, Types = "public readonly struct $List(int v) { public int Length => v + 1; public int Count => 9; public int this[int i] => i + v; public int AsSpan(int i) => i; public int Slice(int a, int b) => a - b; }" },
        new("var $q = new $Opt { HasValue = #b, Value = 3 };", "$q.HasValue ? 1 : 0", "$q.Value", "$q.GetValueOrDefault()") { Types = "public struct $Opt { public bool HasValue; public int Value; public int GetValueOrDefault() => Value + 1; }" },
        new("var $t = new $Tup { Item1 = #i, Item2 = #i };", "$t.Item1", "$t.Item2") { Types = "public struct $Tup { public int Item2, Item1; }" },
        new("", "$A.Fill(#i)", "$A.Copy(1, 2)", "$A.Empty", "$A.PopCount(7)") { Types = "public static class $A { public static int Fill(int v) => v; public static int Copy(int a, int b) => a - b; public static int Empty => 4; public static int PopCount(int v) => v; }" },
        new("", "$S.Sum(#a(2))", "$S.Equals(1, #i) ? 1 : 0", "$S.CreateChecked(5)") { Types = "public static class $S { public static int Sum(int[] a) => a.Length; public static bool Equals(int a, int b) => a > b; public static int CreateChecked(int v) => v + 1; }" },
        new("var $b = new $B(#i);", "$b.Equals(3) ? 1 : 0", "$b.CompareTo(2)", "$b.ToString()") { IsRare = true, Types = "public struct $B(int v) { public bool Equals(int o) => v > o; public int CompareTo(int o) => v - o; public new int ToString() => v; }" },
    ];
}
