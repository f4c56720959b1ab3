using CircuitGen.Soundness.SourceCases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CircuitGen.Soundness.Tests.Language;

/// <summary>Whatever kind of symbol, method or type the C# compiler hands over becomes a circuit that passes all laws, or an error on an expression.</summary>
public sealed class SymbolKindTests
{
    /// <summary>The kinds and their programs.</summary>
    public static TheoryData<string, string> Programs
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (kind, program) in All)
            {
                data.Add(Name(kind), program);
            }

            return data;
        }
    }

    private static IEnumerable<(Enum Kind, string Program)> All =>
    [
        .. SymbolPrograms.Symbols.Select(static pair => ((Enum)pair.Key, pair.Value)),
        .. SymbolPrograms.Methods.Select(static pair => ((Enum)pair.Key, pair.Value)),
        .. SymbolPrograms.Types.Select(static pair => ((Enum)pair.Key, pair.Value)),
    ];

    /// <summary>No kind is missing, also not in a newer compiler.</summary>
    [Fact]
    public void EveryKindHasAProgramOrAReason()
    {
        var known = All.Select(static pair => pair.Kind).Concat(SymbolPrograms.Elsewhere.Keys).ToHashSet();
        IEnumerable<Enum> kinds = [.. Enum.GetValues<SymbolKind>().Cast<Enum>(), .. Enum.GetValues<MethodKind>().Cast<Enum>(), .. Enum.GetValues<TypeKind>().Cast<Enum>()];
        Assert.Empty(kinds.Where(kind => !known.Contains(kind)).Select(Name));
    }

    /// <summary>The program has a symbol of the kind in it, and either a circuit or an error comes of it.</summary>
    [Theory]
    [MemberData(nameof(Programs))]
    public void IsACircuitOrAnError(string kind, string program)
    {
        var source = $$"""
            using System; using System.Linq; using CircuitGen; using Number = System.Math;
            public static partial class C
            {
            {{program}}
            }
            public static class Extensions { public static int Squared(this byte v) => v * v; extension(byte v) { public int Cubed() => v * v * v; } }
            """;

        Assert.Contains(kind, KindsIn(source));
        var verdict = CaseRun.Of(SourceCase.Parse(kind, source));
        Assert.True(verdict.IsGood, verdict.ToString());
        Assert.True(verdict.Errors.Count > 0 || verdict.Circuits.Count > 0, verdict.ToString());
    }

    private static string Name(Enum kind) => $"{kind.GetType().Name}.{kind}";

    private static HashSet<string> KindsIn(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview));
        var model = CSharpCompilation.Create("Kinds", [tree], RunningReferences.All, new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)).GetSemanticModel(tree);
        var kinds = new HashSet<string>();
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            var alias = node is Microsoft.CodeAnalysis.CSharp.Syntax.IdentifierNameSyntax name ? model.GetAliasInfo(name) : null;
            foreach (var symbol in new[] { model.GetSymbolInfo(node).Symbol, model.GetDeclaredSymbol(node), model.GetTypeInfo(node).Type, alias })
            {
                Add(symbol);
                Add((symbol as INamedTypeSymbol)?.DelegateInvokeMethod);
                Add((symbol as IFunctionPointerTypeSymbol)?.Signature);
                Add((symbol as IPropertySymbol)?.GetMethod);
                Add((symbol as IPropertySymbol)?.SetMethod);
                Add((symbol as IEventSymbol)?.AddMethod);
                Add((symbol as IEventSymbol)?.RemoveMethod);
                Add(symbol?.ContainingType);
            }
        }

        return kinds;

        void Add(ISymbol? symbol)
        {
            if (symbol is not null)
            {
                kinds.Add(Name(symbol.Kind));
                kinds.UnionWith(symbol switch
                {
                    IMethodSymbol method => [Name(method.MethodKind)],
                    ITypeSymbol type => [Name(type.TypeKind)],
                    _ => Array.Empty<string>(),
                });
            }
        }
    }
}
