using CircuitGen.Compiler.FrontEnd;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CircuitGen.Compiler.Tests.FrontEnd;

/// <summary>C# source compiled in process, as the build does it.</summary>
internal static class SourceCompilation
{
    private const string Usings = "using System; using System.Linq; using System.Numerics; using System.Threading.Tasks; using CircuitGen;\n";

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(ZkCircuitAttribute).Assembly.Location),
    ];

    /// <summary>Wraps members in a partial class.</summary>
    public static string InClass(string members) => Usings + "public static partial class C\n{\n" + members + "\n}\n";

    public static CSharpCompilation Create(params string[] sources) => Create(isChecked: false, sources);

    public static CSharpCompilation Create(bool isChecked, params string[] sources) => CSharpCompilation.Create(
        "Sample",
        sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), path: $"File{i}.cs")),
        s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, checkOverflow: isChecked, nullableContextOptions: NullableContextOptions.Enable));

    public static IMethodSymbol CircuitMethod(CSharpCompilation compilation) => compilation.SyntaxTrees
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MethodDeclarationSyntax>()
            .Where(method => method.AttributeLists.ToString().Contains("ZkCircuit", StringComparison.Ordinal))
            .Select(method => compilation.GetSemanticModel(tree).GetDeclaredSymbol(method)!))
        .First();

    public static LoweredCircuit Lower(CSharpCompilation compilation) =>
        MethodLowering.Lower(CircuitMethod(compilation), compilation, CancellationToken.None);

    public static LoweredCircuit Lower(params string[] sources) => Lower(Create(sources));
}
