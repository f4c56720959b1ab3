using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Tests.FrontEnd;

/// <summary>Inputs, outputs and the signature that emitted code repeats.</summary>
public class InterfaceTests
{
    [Fact]
    public void Inputs_are_flattened_with_their_attributes()
    {
        var ir = Lower("public struct P { public int X; public (bool A, byte B) T; } [ZkCircuit(MaxConstraints = 5)] public static int F([Public, Range(0, 1)] byte @if, P p, [Length(2, 3), Range(-1, 1)] sbyte[][] m) => @if;").Ir!;
        Assert.Equal(5, ir.MaxConstraints);
        Assert.Equal(["@if", "p.X", "p.T.A", "p.T.B", "m"], ir.Parameters.Select(parameter => parameter.Access));
        Assert.Equal([true, false, false, false, false], ir.Parameters.Select(parameter => parameter.IsPublic));
        Assert.Equal(["[0, 1]", "[-2147483648, 2147483647]", "[0, 1]", "[0, 255]", "[-1, 1]"], ir.Parameters.Select(parameter => parameter.Range.ToString()));
        Assert.Equal([2, 3], ir.Parameters[4].Lengths);
        Assert.Equal(Indexing.Jagged, ir.Parameters[4].Indexing);
    }

    [Fact]
    public void Signatures_repeat_the_method()
    {
        var source = "using System; using CircuitGen; namespace A.B { internal static partial class O { public partial record struct I { [ZkCircuit] internal static (int a, E b) F([Length(1)] ReadOnlySpan<byte> x, in E e, [Length(1)] int[]? n, out bool @out) { @out = true; return (1, e); } } } public enum E { Z } }";
        var signature = SourceCompilation.Lower(source).Signature;
        Assert.Equal("A.B", signature.Namespace);
        Assert.Equal(["static partial class O", "partial record struct I"], signature.ContainingTypes);
        Assert.Equal("internal", signature.Accessibility);
        Assert.Equal("(int a, global::A.B.E b)", signature.ReturnType);
        Assert.Equal(
            ["global::System.ReadOnlySpan<byte> x", "in global::A.B.E e", "int[]? n", "out bool @out"],
            signature.Parameters.Select(parameter => parameter.Declaration));
        Assert.Equal([false, false, true, false], signature.Parameters.Select(parameter => parameter.CanBeNull));
        var result = Assert.IsType<CompositeResult>(signature.Result);
        Assert.Equal("({0}, {1})", result.Format);
        Assert.Equal([new ScalarResult(0, "int"), new ScalarResult(1, "global::A.B.E")], result.Parts);
        Assert.Equal(new ScalarResult(2, "bool"), signature.Parameters[3].Result);
    }

    [Fact]
    public void Results_are_copied_where_no_code_of_the_users_would_run()
    {
        var lowered = Lower("public record struct P(int X, bool Y); public struct Q { public int A; public int B { get; set; } } public readonly struct R { private readonly int _v; public R(int v) => _v = v; } [ZkCircuit] public static (P, Q, R) F(int x) => (new(x, true), new Q { A = x }, new R(x));");
        var result = Assert.IsType<CompositeResult>(lowered.Signature.Result);
        Assert.Equal(
            ["new global::C.P({0}, {1})", "new global::C.Q { A = {0}, B = {1} }", ""],
            result.Parts.Cast<CompositeResult>().Select(part => part.Format));
        Assert.Equal(
            ["result.Item1.X", "result.Item1.Y", "result.Item2.A", "result.Item2.B", "result.Item3._v"],
            lowered.Ir!.Outputs.Select(output => output.Name));
    }

    [Fact]
    public void Tables_have_a_full_name_and_a_short_one_where_C_sharp_finds_them_by_it()
    {
        var lowered = Lower("static readonly int[] T = [1]; static readonly int[] y = [1]; public static class W { public static ReadOnlySpan<byte> V => [1]; } [ZkCircuit] public static int F([Range(0, 0)] int x) { int y = T[x] + W.V[x]; return y + C.y[x] + \"a\\n\"[x]; }");
        Assert.Equal(["global::C.T", "global::C.W.V", "global::C.y", "\"a\\n\""], lowered.Ir!.Tables.Select(table => table.Access));
        Assert.Equal(["T", "", "y", ""], lowered.Ir!.Tables.Select(table => table.SimpleName));
    }

    [Fact]
    public void Positions_and_texts_belong_to_the_expression()
    {
        var source = SourceCompilation.InClass("[ZkCircuit] public static int F(int x) => 1\n  + x  * /* twice */ 2;");
        var lowered = SourceCompilation.Lower(source);
        var product = Array.IndexOf([.. lowered.Texts], "x * 2");
        Assert.True(product >= 0);
        Assert.Equal("x  * /* twice */ 2", source.Substring(lowered.Positions[product].Start, lowered.Positions[product].Length));
    }

    private static LoweredCircuit Lower(string members)
    {
        var lowered = SourceCompilation.Lower(SourceCompilation.InClass(members));
        Assert.Empty(lowered.Problems.Select(problem => problem.ToString()));
        return lowered;
    }
}
