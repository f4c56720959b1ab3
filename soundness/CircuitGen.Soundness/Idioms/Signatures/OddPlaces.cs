namespace CircuitGen.Soundness.Idioms.Signatures;

/// <summary>Programs whose attributes stand in places that are rare or wrong, with parameters and results that are: a circuit each, or an error.</summary>
internal static class OddPlaces
{
    private const string X = "[Range(-9, 9)] int x";

    private static readonly string[] s_members =
    [
        "public static int $P { [ZkCircuit] get => 5; }",
        "public static int $P { get => 5; [ZkCircuit] set { } }",
        "public static readonly Func<int, int> $F = [ZkCircuit] (int x) => x;",
        "public static int $M(int v) { [ZkCircuit] static int Inner(int x) => x + 1; return Inner(v); }",
        "public static int $M(int v) { [ZkCircuit] int inner(int x) => x + v; return inner(v); }",
        "public static int $M(int v) { var f = [ZkCircuit] (int x) => x + 1; return f(v); }",
        $"[ZkCircuit] public static T $M<T>(T x) => x;",
        $"[ZkCircuit] public static int $M({X}) => x; [ZkCircuit] public static int $M(long y) => (int)(y % 3);",
        $"[ZkCircuit] public static int Run({X}) => x; [ZkCircuit] public static int run({X}) => x + 1;",
        $"[ZkCircuit] public static int $M({X}) => x; public static int $M2({X}) => $M(x); [ZkCircuit] public static int $M3({X}) => $M2(x) + $M(x);",
        $"[ZkCircuit] public static int $M(in int x) => x;",
        $"[ZkCircuit] public static void $M([Range(-9, 9)] ref int x) => x++;",
        $"[ZkCircuit] public static void $M({X}) {{ }}",
        $"[ZkCircuit] public static int $M() => «3¦$K»; const int $K = 4;",
        $"[ZkCircuit] public static int $M({X}, int y = 3, params int[] rest) => x + y;",
        $"[ZkCircuit] public static int $M([Length(2)] params int[] rest) => rest[0] % 7;",
        "[ZkCircuit] public static int $M([Length(«0¦-1¦2, 2¦»)] [Range(0, 9)] int[] x) => x.Length;",
        "[ZkCircuit] public static int $M([Range(«5, 1¦5, 5¦long.MinValue, long.MaxValue¦-1, 300¦0, 0»)] «int¦byte¦uint¦long¦bool¦UInt128» x) => 1;",
        "[ZkCircuit] public static int $M(int? x) => x ?? 3;",
        "[ZkCircuit] public static int $M(string x) => x.Length;",
        "[ZkCircuit] public static «string¦object¦int?¦double¦decimal¦Task¦int[][]¦int[,]¦ReadOnlySpan<int>¦IEnumerable<int>¦nint¦(int, int[])¦(int, (bool, byte))¦ref int¦dynamic¦Half¦Guid¦DateTime» $M(int x) => throw null!;",
        "[ZkCircuit] public static (int, (bool P, byte)) $M([Range(0, 9)] int x) => (x, (x > 3, 2));",
        "[ZkCircuit] public static int[] $M([Range(0, 9)] int x) { int[] a = new int[3]; a[1] = x; return a; }",
        "[ZkCircuit] public static async Task<int> $M(int x) { await Task.Yield(); return x; }",
        "[ZkCircuit] public static IEnumerable<int> $M(int x) { yield return x; }",
        "[ZkCircuit] public static unsafe int $M(int x) { int y = x; int* p = &y; return *p; }",
        $"[ZkCircuit, Obsolete] [MethodImpl(MethodImplOptions.AggressiveInlining)] public static int $M({X}) => x;",
        $"[method: ZkCircuit] public static int $M({X}) => x * x;",
        $"[ZkCircuit(MaxConstraints = «0¦1000¦-5»)] public static int $M({X}) => x * x;",
        $"[ZkCircuitAttribute] public static int $M([RangeAttribute(-9, 9)] int x) => x * x;",
        $"[global::CircuitGen.ZkCircuit] public static int $M([global::CircuitGen.Range(-9, 9), Public] int x) => x * x;",
        $"[ZkCircuit] internal static int $M({X}) => x; [ZkCircuit] static int $M2({X}) => x;",
        $"[ZkCircuit] public static int $M({X}) {{ int $Circuit = 3; return x + $Circuit; }} public static class $MCircuit2 {{ }}",
        $"public static class MCircuit {{ }} [ZkCircuit] public static int M({X}) => x;",
        $"[ZkCircuit] public static int $M({X}) => x > 3 ? throw new InvalidOperationException() : x;",
        "[ZkCircuit] public static int $M([Range(-9, 9)] int x, [Range(-9, 9)] int X) => x * X;",
        "[ZkCircuit] public static int $M([Public, Private] int x) => 1;",
        "[«Obsolete¦Obsolete(\"old\")¦System.Diagnostics.CodeAnalysis.Experimental(\"X1\")»] static readonly int[] $T = [1, 2, 3];\n#pragma warning disable CS0618, X1\n[ZkCircuit] public static int $M([Range(0, 2)] int x) => $T[x];",
        "/// <summary>Squares.</summary>\n/// <param name=\"x\">It.</param>\n/// <returns>x²</returns>\n[ZkCircuit] public static int $M([Range(-9, 9)] int x, [Range(0, 9)] int y) => x * x + y;",
        "#line 3 \"other.cs\"\n[ZkCircuit] public static int $M([Range(-9, 9)] int x) => x * x;\n#line default",
        "[ZkCircuit] public static int $M([Length(3)] int x) => 1;",
        "[ZkCircuit] public static int $M([Length(2), Range(0, 9)] int[] x, [Length(2), Range(0, 9)] Span<int> y) { y[0]++; x[1] = y[0]; return x[1] * 10 + y[0]; }",
    ];

    private static readonly string[] s_types =
    [
        $"public class $C {{ [ZkCircuit] public int $M({X}) => x; }}",
        $"public class $C {{ [ZkCircuit] ~$C() {{ }} }}",
        $"public struct $S {{ public int V; [ZkCircuit] public readonly int $M({X}) => x + V; [ZkCircuit] public static int $N({X}) => x; }}",
        $"public struct $S {{ public int V; [ZkCircuit] public static $S operator +($S a, $S b) => new $S {{ V = a.V + b.V }}; }}",
        $"public struct $S {{ public int V; [ZkCircuit] public static implicit operator int($S a) => a.V; }}",
        $"public struct $S {{ [ZkCircuit] public int this[int i] => i; }}".Replace("[ZkCircuit] public int this[int i] => i;", "public int this[int i] { [ZkCircuit] get => i; }", StringComparison.Ordinal),
        $"public static partial class $C<T> {{ [ZkCircuit] public static int $M({X}) => x; }}",
        $"public static class $C {{ [ZkCircuit] public static int $M({X}) => x; }}",
        $"public static partial class $C {{ [ZkCircuit] public static partial int $M({X}); public static partial int $M(int x) => x * x; }}",
        $"public static partial class $C {{ public static partial int $M({X}); [ZkCircuit] public static partial int $M(int x) => x * x; }}",
        $"public partial interface $I {{ [ZkCircuit] static int $M({X}) => x; }}",
        $"public partial interface $I {{ [ZkCircuit] static virtual int $M({X}) => x; [ZkCircuit] int $N(int x); }}",
        $"public static partial class $E {{ [ZkCircuit] public static int $M(this int x) => x % 7; [ZkCircuit] public static int $N([Range(0, 9)] this int x, [Range(0, 9)] int y) => x * y; }}",
        $"public partial record struct $R(int V) {{ [ZkCircuit] public static int $M({X}) => new $R(x).V * 2; }}",
        $"public sealed partial record $R {{ private protected static int K => 2; [ZkCircuit] internal static int $M({X}) => x * K; }}",
        $"public partial class $A {{ private partial class $B {{ [ZkCircuit] public static int $M({X}) => x; }} protected partial struct $D {{ [ZkCircuit] public static int $M({X}) => x; }} }}",
        $"file static partial class $C {{ [ZkCircuit] public static int $M({X}) => x; }}",
        $"public abstract partial class $C {{ [ZkCircuit] public static int $M({X}) => x; public abstract int N(); }}",
        $"public enum $E : byte {{ $One = 1 }} public static partial class $C {{ [ZkCircuit] public static $E $M($E x, [Length(2)] $E[] y) => x == $E.$One ? y[0] : y[1]; }}",
        $"public static partial class Model {{ [ZkCircuit] public static int M({X}) => x; }} public static partial class MODEL {{ [ZkCircuit] public static int M({X}) => x + 1; [ZkCircuit] public static int m({X}) => x; }}",
        "#pragma warning disable CS0612, CS0618\n[Obsolete] public enum $E : byte { $One = 1 } [Obsolete] public struct $S { public int V; } public static partial class $C { [ZkCircuit] public static $S $M($E x, $S s) => new $S { V = x == $E.$One ? s.V : 3 }; }",
        "[Obsolete] public static partial class $C { [ZkCircuit, Obsolete] public static int $M([Range(0, 9)] int x) => x * x; }",
        $"public static partial class $C {{ [ZkCircuit] public static int $M({X}) => new $S(x).V; }} public struct $S(int v) {{ public int V = v; }}",
    ];

    private static readonly string[] s_newest =
    [
        "public static partial class $E { extension(int v) { [ZkCircuit] public int $M() => v; [ZkCircuit] public static int $N([Range(-9, 9)] int x) => x; } }",
        "public static partial class $C { public static int $P { get; [ZkCircuit] set => field = value; } }",
    ];

    /// <summary>Writes one to the program.</summary>
    public static string Write(ProgramWriter program)
    {
        var text = new SketchText(program.NewBody());
        switch (program.Random.Next(program.Settings.IsNewest ? 5 : 4))
        {
            case 0 or 1:
                program.Member(text.Outside(program.Pick(s_members)));
                break;
            case 2 or 3:
                program.TopLevel(text.Outside(program.Pick(s_types)));
                break;
            default:
                program.TopLevel(text.Outside(program.Pick(s_newest)));
                break;
        }

        return nameof(OddPlaces);
    }
}
