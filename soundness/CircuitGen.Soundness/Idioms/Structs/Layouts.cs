namespace CircuitGen.Soundness.Idioms.Structs;

/// <summary>Structs whose fields share memory, and other layouts.</summary>
internal static class Layouts
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("var $u = new $U(); $u.$I = #n(0,999); $u.$B «=¦+=» 1;", "$u.$I", "$u.$B") { IsRare = true, Types = "[StructLayout(LayoutKind.Explicit)] public struct $U { [FieldOffset(0)] public int $I; [FieldOffset(«0¦4»)] public byte $B; }" },
        new("var $u = new $U { $I = #i }; $u.$J = 4;", "$u.$I", "$u.$J") { IsRare = true, Types = "[StructLayout(LayoutKind.«Sequential¦Auto», Pack = 1)] public struct $U { public int $I; public short $J; }" },
        new("var $u = new $U(); $u.$A[0] = #i; $u.$A[1] = $u.$A[0];", "$u.$A[1]") { IsRare = true, Types = "[InlineArray(2)] public struct $V { int e; } public struct $U { public $V $A; }" },
    ];
}
