using CircuitGen.Soundness.SourceCases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Soundness.Tests.Places;

/// <summary>Wherever C# lets an attribute stand, <c>[ZkCircuit]</c> gives a circuit or an error there.</summary>
public sealed class AttributePlaceTests
{
    /// <summary>The places, by their code.</summary>
    public static TheoryData<string, string> Places
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (syntax, code) in AttributePlaces.All)
            {
                data.Add(syntax, code);
            }

            foreach (var (syntax, code) in AttributePlaces.Statements)
            {
                data.Add(syntax, "unsafe partial class C { static object F(byte x) { " + code + " return 0; } }");
            }

            return data;
        }
    }

    /// <summary>A place that a new C# adds is missed here first.</summary>
    [Fact]
    public void EverySyntaxThatCanHaveAttributesIsTried() => Assert.Equal(
        typeof(CSharpSyntaxNode).Assembly.GetTypes()
            .Where(static type => type is { IsPublic: true, IsAbstract: false } && type.GetProperty("AttributeLists") is not null)
            .Select(static type => type.Name).Order(StringComparer.Ordinal),
        AttributePlaces.All.Concat(AttributePlaces.Statements).Select(static place => place.Syntax).Concat(AttributePlaces.Unparsed).Distinct().Order(StringComparer.Ordinal));

    /// <summary>One circuit, or errors in the declaration and nowhere else.</summary>
    [Theory]
    [MemberData(nameof(Places))]
    public void GivesACircuitOrAnErrorInTheDeclaration(string syntax, string code)
    {
        var project = Run(code.Replace("Z]", "ZkCircuit]", StringComparison.Ordinal).Replace("[Z,", "[ZkCircuit,", StringComparison.Ordinal));
        var attribute = Attributes(project).First(static attribute => attribute.Name.ToString() == "ZkCircuit");
        var declaration = attribute.Parent!.Parent!;
        Assert.Equal(syntax, declaration.GetType().Name);
        var errors = Errors(project);
        var text = string.Join("; ", errors.AsEnumerable());
        if (errors.Length == 0)
        {
            Assert.Single(Circuits(project));
        }
        else if (errors.All(static error => error.Id.StartsWith("CG", StringComparison.Ordinal)))
        {
            Assert.Empty(Circuits(project));
            Assert.True(errors.All(error => IsIn(error, declaration)), text);
        }
        else
        {
            // Of what follows from words that C# does not expect, the C# compiler tells.
            Assert.True(errors.Any(error => IsIn(error, declaration)), text);
        }
    }

    /// <summary>An alias is as good as the name.</summary>
    [Theory]
    [InlineData("using Z = CircuitGen.ZkCircuitAttribute; using System; partial class C { [Z] static int F(byte x) => x; }", 1, "")]
    [InlineData("using Z = CircuitGen.ZkCircuitAttribute; using System; partial class C { static Func<int, int> s = [Z] (int x) => x; }", 0, "CG0019")]
    [InlineData("using System; partial class C { [global::CircuitGen.ZkCircuitAttribute] static int F(byte x) => x; }", 1, "")]
    [InlineData("using System; partial class C { static Func<int, int> s = [CircuitGen.ZkCircuit] (int x) => x; }", 0, "CG0019")]
    [InlineData("using Name = CircuitGen; using System; partial class C { static Func<int, int> s = [Name::ZkCircuit()] (int x) => x; }", 0, "CG0019")]
    [InlineData("using System; sealed class ZkCircuitAttribute : Attribute; partial class C { [ZkCircuit] static int F(byte x) => x; static int P { [ZkCircuit] get; } }", 0, "")]
    public void IsKnownByWhatItMeans(string code, int circuits, string error)
    {
        var project = Run(code);
        Assert.Equal(error, string.Join(" ", Errors(project).Select(static problem => problem.Id)));
        Assert.Equal(circuits, Circuits(project).Length);
    }

    /// <summary>Attributes of parameters that nothing reads are warned of, by their place.</summary>
    [Theory]
    [InlineData("partial class C { static int F([[|Range(0, 9)|]] int x) => x; }")]
    [InlineData("partial class C { static int F([[|Length(9)|], [|Private|]] int[] x) => x[0]; }")]
    [InlineData("partial class C { static Func<int, int> s = ([[|Range(0, 9)|]] int x) => x; }")]
    [InlineData("partial class C { static int F(int x) { return G(x); static int G([[|Public|]] int y) => y; } }")]
    [InlineData("record struct R([[|Range(0, 9)|]] int X);")]
    [InlineData("partial class C { static int P { [param: [|Range(0, 9)|]] set { } } }")]
    [InlineData("delegate int D([[|CircuitGen.RangeAttribute(0, 9)|]] int x);")]
    [InlineData("partial class C { int this[[[|Range(0, 9)|]] int x] => x; }")]
    [InlineData("partial class C { [ZkCircuit] static int F([Range(0, 9), Public] int x, [Length(2), Private] byte[] y) => x + y[0]; }")]
    [InlineData("partial class C { [ZkCircuit] internal static partial int F([Range(0, 9)] int x); internal static partial int F([Public] int x) => x; }")]
    [InlineData("partial class C { [ZkCircuit] static int F(int x) { return G(x); static int G([[|Range(0, 9)|]] int y) => y; } }")]
    [InlineData("sealed class RangeAttribute(int a, int b) : Attribute; partial class C { static int F([Range(0, 9)] int x) => x; }")]
    public void AttributesOfOtherParametersAreWarnedOf(string marked)
    {
        var pieces = marked.Split("[|").SelectMany(static piece => piece.Split("|]")).ToArray();
        var project = Run(string.Concat(pieces));
        Assert.Empty(Errors(project));
        var warnings = project.AnalyzerDiagnostics.Where(static diagnostic => diagnostic.Id == "CG0021").OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start);
        Assert.Equal(
            pieces.Where(static (_, i) => i % 2 == 1),
            warnings.Select(static warning => warning.Location.SourceTree!.GetText().ToString(warning.Location.SourceSpan)));
    }

    private static CaseProject Run(string code)
    {
        var project = new CaseProject([SourceCase.Parse("place", code)]);
        project.Run(CancellationToken.None);
        return project;
    }

    private static IEnumerable<AttributeSyntax> Attributes(CaseProject project) => project.Sources[0].GetRoot().DescendantNodes().OfType<AttributeSyntax>();

    private static Diagnostic[] Errors(CaseProject project) =>
        [.. project.Complete.GetDiagnostics().Concat(project.AnalyzerDiagnostics).Concat(project.GeneratorDiagnostics).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    private static string[] Circuits(CaseProject project) =>
        [.. project.Complete.SyntaxTrees.Except(project.Sources).SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>()).Select(static type => type.Identifier.Text).Where(static name => name.EndsWith("Circuit", StringComparison.Ordinal)).Distinct()];

    private static bool IsIn(Diagnostic error, SyntaxNode declaration) =>
        error.Location.SourceTree == declaration.SyntaxTree
        && (declaration.FullSpan.Contains(error.Location.SourceSpan)
            || (error.Id is "CG0002" or "CG0008" && declaration.Parent is TypeDeclarationSyntax type && type.Identifier.Span == error.Location.SourceSpan));
}
