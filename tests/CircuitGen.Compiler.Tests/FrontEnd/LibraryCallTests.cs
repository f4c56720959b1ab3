using System.Numerics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CircuitGen.Compiler.Tests.FrontEnd;

/// <summary>Library members are known by assembly and full signature: what only has the same name means what it says.</summary>
public class LibraryCallTests
{
    private const string LookAlikes = """
        namespace System
        {
            public static class Math { public static int Max(int a, int b) => a + b; public static int Abs(int a) => 7; }
            public static class MemoryExtensions { public static int[] AsSpan(this int[] a, int i) => [i]; }
            public static class Limits { public static int MaxValue => 100; public static int One => 7; }
            public struct Index { public int Value; }
        }
        namespace System.Diagnostics { public static class Debug { public static void Assert(int[] a) => a[0]++; } }
        """;

    [Fact]
    public void Types_of_the_users_own_in_the_namespace_System()
    {
        var members = """
            [ZkCircuit]
            public static int F([Range(-9, 9)] int x) { int[] a = [x, 2]; System.Diagnostics.Debug.Assert(a); var i = new System.Index { Value = x }; return System.Math.Max(x, 3) + System.Math.Abs(x) + System.MemoryExtensions.AsSpan(a, 5)[0] * 10 + System.Limits.One * a[0] + System.Limits.MaxValue + i.Value; }
            """;
        var compilation = SourceCompilation.Create("using CircuitGen; public static partial class C\n{\n" + members + "\n}\n", LookAlikes);
        Faithfulness.Check(compilation);
    }

    [Theory]
    [InlineData("System.Math.Max(x, 3)")]
    [InlineData("System.Math.Abs(x)")]
    [InlineData("x + System.Limits.MaxValue")]
    [InlineData("System.Limits.One")]
    [InlineData("System.MemoryExtensions.AsSpan(new int[3], 1)[0]")]
    public void Types_of_another_library_in_the_namespace_System(string expression)
    {
        var library = SourceCompilation.Create(LookAlikes).WithAssemblyName("LookAlikes");
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);

        var source = $"using CircuitGen; public static partial class C {{ [ZkCircuit] public static int F([Range(0, 9)] int x) => {expression}; }}";
        foreach (var reference in new[] { MetadataReference.CreateFromImage(image.ToArray()), (MetadataReference)library.ToMetadataReference() })
        {
            var known = SourceCompilation.Create(source);
            var lowered = SourceCompilation.Lower(known.WithReferences([reference, .. known.References]));
            Assert.True(lowered.Ir is null, "a library's method was taken for .NET's");
        }
    }

    [Fact]
    public void Attributes_of_the_users_own_in_the_namespace_CircuitGen()
    {
        var compilation = SourceCompilation.Create(
            "namespace CircuitGen { [System.AttributeUsage(System.AttributeTargets.All)] sealed class ZkCircuitAttribute : System.Attribute; sealed class RangeAttribute(long a, long b) : System.Attribute { public long A => a; public long B => b; } }",
            "using CircuitGen; public static partial class C { [ZkCircuit] public static int F([Range(0, 9)] int x) => x; }");
        Assert.False(Compiler.FrontEnd.CircuitAttributes.IsCircuit(SourceCompilation.CircuitMethod(compilation)));
    }

    [Fact]
    public void Arguments_of_a_span_by_name() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Range(0, 9)] int x) { int[] a = [x, 2, 3, 4, 5]; int i = 1; var s = new Span<int>(a, length: i++, start: i); var r = new ReadOnlySpan<int>(start: --i, length: ++i + 1, array: a); return s[0] * 100 + s.Length * 10 + r[0] + r.Length * 1000; }
        """);

    /// <summary>The C# compiler and the runtime tell these by their full names, whoever declares them; under another name they mean nothing.</summary>
    [Theory]
    [InlineData("System.Diagnostics", 5)]
    [InlineData("Own.Diagnostics", 6)]
    public void Conditional_attributes_of_the_users_own(string space, int expected)
    {
        var own = $"namespace {space} {{ [System.AttributeUsage(System.AttributeTargets.All)] public sealed class ConditionalAttribute : System.Attribute {{ public ConditionalAttribute(string symbol) {{ }} }} }}";
        var compilation = SourceCompilation.Create(
            $"using CircuitGen; public static partial class C {{ [{space}.Conditional(\"NEVER\")] static void Bump(int[] a) => a[0]++; [ZkCircuit] public static int F() {{ int[] a = [5]; Bump(a); return a[0]; }} }}", own);
        Faithfulness.Check(compilation);
        Assert.Equal(new BigInteger(expected), Assert.Single(new IrInterpreter(SourceCompilation.Lower(compilation).Ir!).Run([])));
    }

    [Theory]
    [InlineData("System.Runtime.CompilerServices", "InlineArray", "InlineArray(3)", false)]
    [InlineData("Own", "InlineArray", "InlineArray(3)", true)]
    [InlineData("System.Runtime.InteropServices", "StructLayout", "StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit)", false)]
    [InlineData("Own", "StructLayout", "StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit)", true)]
    public void Layout_attributes_of_the_users_own(string space, string name, string use, bool isCompiled)
    {
        var parameter = name == "InlineArray" ? "int length" : "System.Runtime.InteropServices.LayoutKind kind";
        var own = $"namespace {space} {{ [System.AttributeUsage(System.AttributeTargets.Struct)] public sealed class {name}Attribute : System.Attribute {{ public {name}Attribute({parameter}) {{ }} }} }}";
        var offset = name == "StructLayout" && !isCompiled ? "[System.Runtime.InteropServices.FieldOffset(0)] " : "";
        var lowered = SourceCompilation.Lower(
            $"using CircuitGen; public static partial class C {{ [{space}.{use}] struct S {{ {offset}public int X; }} [ZkCircuit] public static int F([Range(0, 9)] int x) {{ S s = default; s.X = x; return s.X; }} }}", own);
        Assert.Equal(isCompiled, lowered.Ir is not null);
        Assert.Equal(!isCompiled, lowered.Problems.Count > 0);
    }

    [Theory]
    [InlineData("CG0100", "a[0] = new ReadOnlySpan<int>(in a[1])[0];")]
    [InlineData("CG0100", "Array.Copy(u, a, 2);")]
    [InlineData("CG0100", "Array.Copy(b, 0, a, 0, 2);")]
    [InlineData("CG0100", "b.CopyTo(a, 0);")]
    [InlineData("CG0100", "Array.Clear(rows);")]
    [InlineData("CG0103", "Array.Copy(a, a, 1L);")]
    [InlineData("CG0103", "a.AsSpan().TryCopyTo(a);")]
    [InlineData("CG0103", "Array.Reverse(a);")]
    [InlineData("CG0103", "a[0] = Math.BigMul(1L, 2L, out long low) > 0 ? 1 : 0;")]
    [InlineData("CG0103", "a[0] = (int)int.CreateSaturating(5L);")]
    public void Overloads_that_do_something_else(string id, string code)
    {
        var lowered = SourceCompilation.Lower(SourceCompilation.InClass(
            $"[ZkCircuit] public static int F([Length(2)] uint[] u) {{ int[] a = [1, 2]; byte[] b = [3, 4]; int[][] rows = [[1], [2]]; {code} return a[0] + rows.Length; }}"));
        Assert.Null(lowered.Ir);
        Assert.Equal(id, Assert.Single(lowered.Problems).Id);
    }

    [Theory]
    [InlineData("", "", 5)]
    [InlineData("DEBUG", "", 6)]
    [InlineData("", "#define DEBUG\n", 6)]
    [InlineData("DEBUG", "#undef DEBUG\n", 5)]
    [InlineData("", "#if NEVER\n#define DEBUG\n#endif\n", 5)]
    public void Calls_are_left_out_where_their_symbol_is_not_defined(string symbol, string head, int expected)
    {
        const string members = "[ZkCircuit] public static int F() { int y = 5; System.Diagnostics.Debug.Assert(y++ == 5, \"never\"); return y; }";
        var options = new CSharpParseOptions(LanguageVersion.Preview, preprocessorSymbols: [symbol.Length > 0 ? symbol : "OTHER"]);
        var compilation = SourceCompilation.Create("").RemoveAllSyntaxTrees().AddSyntaxTrees(CSharpSyntaxTree.ParseText(head + SourceCompilation.InClass(members), options, "File0.cs"));
        Assert.Equal(new BigInteger(expected), Assert.Single(new IrInterpreter(SourceCompilation.Lower(compilation).Ir!).Run([])));
    }

    [Theory]
    [InlineData("Debug.WriteLine(y++);", "y++")]
    [InlineData("Debug.WriteLine($\"{y++}\");", "$\"{y++}\"")]
    [InlineData("Trace.WriteLine((new int[2])[x]);", "(new int[2])[x]")]
    [InlineData("Debug.Assert(x > 0, Text(ref y));", "Text(ref y)")]
    public void Messages_with_effects_are_refused(string code, string place)
    {
        var source = "#define DEBUG\n#define TRACE\nusing System.Diagnostics;\n" + SourceCompilation.InClass(
            $"[ZkCircuit] public static int F([Range(0, 9)] int x) {{ int y = x; {code} return y; }} static string Text(ref int y) {{ y++; return \"\"; }}");
        var problem = Assert.Single(SourceCompilation.Lower(source).Problems);
        Assert.Equal("CG0100", problem.Id);
        Assert.Equal(place, source.Substring(problem.Position.Start, problem.Position.Length));
    }
}
