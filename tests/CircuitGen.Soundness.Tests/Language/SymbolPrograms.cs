using Microsoft.CodeAnalysis;

namespace CircuitGen.Soundness.Tests.Language;

/// <summary>Members of a class of which one circuit uses a symbol of a kind.</summary>
internal static class SymbolPrograms
{
    /// <summary>By kind of symbol.</summary>
    public static IReadOnlyDictionary<SymbolKind, string> Symbols { get; } = new Dictionary<SymbolKind, string>
    {
        [SymbolKind.Alias] = "[ZkCircuit] public static int F(byte x) => Number.Max((int)x, 3);",
        [SymbolKind.ArrayType] = "[ZkCircuit] public static int F([Length(2), Range(0, 9)] int[] x) => x[0] * x[1];",
        [SymbolKind.DynamicType] = "[ZkCircuit] public static int F(byte x) { dynamic d = x; return d + 1; }",
        [SymbolKind.Event] = "static event Action? Done; [ZkCircuit] public static int F(byte x) { Done += () => { }; return x; }",
        [SymbolKind.Field] = "struct S { public int A; } [ZkCircuit] public static int F(byte x) { S s = default; s.A = x * x; return s.A; }",
        [SymbolKind.Label] = "[ZkCircuit] public static int F(byte x) { if (x > 3) goto end; x = 3; end: return x; }",
        [SymbolKind.Local] = "[ZkCircuit] public static int F(byte x) { var y = x * x; return y; }",
        [SymbolKind.Method] = "static int G(int x) => x * x; [ZkCircuit] public static int F(byte x) => G(x);",
        [SymbolKind.NamedType] = "[ZkCircuit] public static long F(byte x) => (long)x * x;",
        [SymbolKind.Namespace] = "[ZkCircuit] public static int F(byte x) => System.Math.Max(x, (byte)3);",
        [SymbolKind.Parameter] = "[ZkCircuit] public static int F(byte x, byte y) => x * y;",
        [SymbolKind.PointerType] = "[ZkCircuit] public static unsafe int F(byte x) { byte* p = &x; return *p; }",
        [SymbolKind.Property] = "readonly record struct S(int A) { public int B => A * A; } [ZkCircuit] public static int F(byte x) => new S(x).B;",
        [SymbolKind.RangeVariable] = "[ZkCircuit] public static int F([Length(2)] byte[] x) => (from v in x select v + 1).First();",
        [SymbolKind.TypeParameter] = "static T Same<T>(T v) => v; [ZkCircuit] public static int F(byte x) => Same<int>(x * x);",
        [SymbolKind.Discard] = "static int G(int a, out int b) => b = a * a; [ZkCircuit] public static int F(byte x) { _ = G(x, out _); return x; }",
        [SymbolKind.FunctionPointerType] = "static int G(int x) => x; [ZkCircuit] public static unsafe int F(byte x) { delegate*<int, int> p = &G; return p(x); }",
    };

    /// <summary>By kind of method.</summary>
    public static IReadOnlyDictionary<MethodKind, string> Methods { get; } = new Dictionary<MethodKind, string>
    {
        [MethodKind.AnonymousFunction] = "[ZkCircuit] public static int F(byte x) { Func<int, int> g = v => v + 1; return g(x); }",
        [MethodKind.Constructor] = "struct S { public int A; public S(int a) { A = a * a; } } [ZkCircuit] public static int F(byte x) => new S(x).A;",
        [MethodKind.Conversion] = "struct S { public int A; public static implicit operator S(int a) => new() { A = a * a }; } [ZkCircuit] public static int F(byte x) { S s = x; return s.A; }",
        [MethodKind.DelegateInvoke] = "[ZkCircuit] public static int F(byte x) { Func<int, int> g = static v => v + 1; return g.Invoke(x); }",
        [MethodKind.Destructor] = "sealed class D { public int A; ~D() { A = 0; } } [ZkCircuit] public static int F(byte x) => new D { A = x }.A;",
        [MethodKind.EventAdd] = "static event Action Done { add { } remove { } } [ZkCircuit] public static int F(byte x) { Done += () => { }; return x; }",
        [MethodKind.EventRemove] = "static event Action Done { add { } remove { } } [ZkCircuit] public static int F(byte x) { Done -= () => { }; return x; }",
        [MethodKind.ExplicitInterfaceImplementation] = "interface I { int G(); } struct S : I { public int A; int I.G() => A * A; } static int Of<T>(T v) where T : I => v.G(); [ZkCircuit] public static int F(byte x) => Of(new S { A = x });",
        [MethodKind.UserDefinedOperator] = "record struct S(int A) { public static S operator +(S l, S r) => new(l.A * r.A); } [ZkCircuit] public static int F(byte x) => (new S(x) + new S(x)).A;",
        [MethodKind.Ordinary] = "static int G(int x) => x * x; [ZkCircuit] public static int F(byte x) => G(x);",
        [MethodKind.PropertyGet] = "struct S { public int A; public readonly int B { get { return A * A; } } } [ZkCircuit] public static int F(byte x) => new S { A = x }.B;",
        [MethodKind.PropertySet] = "struct S { public int A; public int B { set { A = value * value; } } } [ZkCircuit] public static int F(byte x) { S s = default; s.B = x; return s.A; }",
        [MethodKind.StaticConstructor] = "static readonly int[] T; static C() { T = [1, 2, 3]; } [ZkCircuit] public static int F([Range(0, 2)] int x) => T[x];",
        [MethodKind.BuiltinOperator] = "[ZkCircuit] public static int F(byte x) => x * x;",
        [MethodKind.LocalFunction] = "[ZkCircuit] public static int F(byte x) { return G(x); static int G(int v) => v * v; }",
        [MethodKind.FunctionPointerSignature] = "static int G(int x) => x; [ZkCircuit] public static unsafe int F(byte x) { delegate*<int, int> p = &G; return p(x); }",
        [MethodKind.ReducedExtension] = "[ZkCircuit] public static int F(byte x) => x.Squared();",
    };

    /// <summary>By kind of type.</summary>
    public static IReadOnlyDictionary<TypeKind, string> Types { get; } = new Dictionary<TypeKind, string>
    {
        [TypeKind.Array] = "[ZkCircuit] public static int F([Length(2), Range(0, 9)] int[] x) => x[0] * x[1];",
        [TypeKind.Class] = "sealed class D { public int A; } [ZkCircuit] public static int F(byte x) => new D { A = x }.A;",
        [TypeKind.Delegate] = "delegate int D(int v); [ZkCircuit] public static int F(byte x) { D d = static v => v; return d(x); }",
        [TypeKind.Dynamic] = "[ZkCircuit] public static int F(byte x) { dynamic d = x; return d + 1; }",
        [TypeKind.Enum] = "enum E { A, B } [ZkCircuit] public static int F(byte x) { var e = (E)x; return e == E.B ? 1 : 0; }",
        [TypeKind.Interface] = "interface I { int G(); } struct S : I { public int G() => 3; } [ZkCircuit] public static int F(byte x) { I i = new S(); return i.G() + x; }",
        [TypeKind.Pointer] = "[ZkCircuit] public static unsafe int F(byte x) { byte* p = &x; return *p; }",
        [TypeKind.Struct] = "struct S { public int A; } [ZkCircuit] public static int F(byte x) { S s = default; s.A = x * x; return s.A; }",
        [TypeKind.TypeParameter] = "static T Same<T>(T v) => v; [ZkCircuit] public static int F(byte x) => Same<int>(x * x);",
        [TypeKind.FunctionPointer] = "static int G(int x) => x; [ZkCircuit] public static unsafe int F(byte x) { delegate*<int, int> p = &G; return p(x); }",
        [TypeKind.Extension] = "[ZkCircuit] public static int F(byte x) => x.Cubed();",
    };

    /// <summary>Kinds that no valid C# in a method can have, with the reason.</summary>
    public static IReadOnlyDictionary<Enum, string> Elsewhere { get; } = new Dictionary<Enum, string>
    {
        [SymbolKind.Assembly] = "no expression names an assembly",
        [SymbolKind.NetModule] = "no expression names a module",
        [SymbolKind.ErrorType] = "stands for code that does not compile; see ProblemTests",
        [SymbolKind.Preprocessing] = "directives are gone when code is bound",
        [MethodKind.EventRaise] = "C# has no raise accessors",
        [MethodKind.DeclareMethod] = "of Visual Basic",
        [TypeKind.Unknown] = "no type has it",
        [TypeKind.Error] = "stands for code that does not compile; see ProblemTests",
        [TypeKind.Module] = "of Visual Basic",
        [TypeKind.Submission] = "of scripts, which no project has",
    };
}
