using System.Reflection;
using CircuitGen.Soundness.SourceCases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Soundness.Tests.Language;

/// <summary>
/// Whatever kind of operation the C# compiler hands over becomes a circuit that passes all laws, or an error on an expression: of every kind
/// that exists there is a program here.
/// </summary>
public sealed class OperationKindTests
{
    /// <summary>The kinds and their programs.</summary>
    public static TheoryData<OperationKind> Kinds => new(OperationPrograms.All.Keys);

    /// <summary>No kind is missing, also not in a newer compiler.</summary>
    [Fact]
    public void EveryKindHasAProgramOrAReason() => Assert.DoesNotContain(
        Enum.GetValues<OperationKind>(), static kind => !IsUnreleased(kind) && !OperationPrograms.All.ContainsKey(kind) && !OperationPrograms.Elsewhere.ContainsKey(kind));

    /// <summary>The program has the kind in it, and either a circuit or an error comes of it.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void IsACircuitOrAnError(OperationKind kind)
    {
        var source = $"using System; using System.Linq; using CircuitGen;\npublic static partial class C\n{{\n{OperationPrograms.All[kind]}\n}}\n";

        Assert.Contains(kind, KindsIn(source));
        var verdict = CaseRun.Of(SourceCase.Parse(kind.ToString(), source));
        Assert.True(verdict.IsGood, verdict.ToString());
        Assert.True(verdict.Errors.Count > 0 || verdict.Circuits.Count > 0, verdict.ToString());
    }

    /// <summary>Kinds that are gone, and kinds for C# that is not released.</summary>
    private static bool IsUnreleased(OperationKind kind) => typeof(OperationKind).GetField(kind.ToString()) is { } field
        && (field.GetCustomAttribute<ObsoleteAttribute>() is not null || field.GetCustomAttribute<System.Diagnostics.CodeAnalysis.ExperimentalAttribute>() is not null);

    private static HashSet<OperationKind> KindsIn(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview));
        var model = CSharpCompilation.Create("Kinds", [tree], RunningReferences.All, new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)).GetSemanticModel(tree);
        return
        [
            .. tree.GetRoot().DescendantNodes()
                .Select(node => model.GetOperation(node))
                .OfType<IOperation>()
                .SelectMany(static operation => operation.DescendantsAndSelf())
                .Select(static operation => operation.Kind),
        ];
    }
}
