using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.FrontEnd;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CircuitGen.Analyzers;

/// <summary>
/// Looks at every attribute in the source, because some of what can have one is no symbol that analyzers are told of: lambdas, local functions,
/// accessors that are not written. An attribute of ours that does nothing where it stands is reported.
/// </summary>
internal static class AttributePlaces
{
    public static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (attribute.Parent is not AttributeListSyntax { Parent: { } owner } list || !MayBeOurs(context, attribute))
        {
            return;
        }

        var type = (context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol as IMethodSymbol)?.ContainingType;
        if (CircuitAttributes.IsForCircuits(type))
        {
            Circuit(context, attribute, list, owner);
        }
        else if (CircuitAttributes.ForParameters(type) is { } name)
        {
            Parameter(context, attribute, owner, name);
        }
    }

    private static void Circuit(SyntaxNodeAnalysisContext context, AttributeSyntax attribute, AttributeListSyntax list, SyntaxNode owner)
    {
        var isForMethod = list.Target is null || list.Target.Identifier.IsKind(SyntaxKind.MethodKeyword);
        var symbol = isForMethod ? context.SemanticModel.GetDeclaredSymbol(owner, context.CancellationToken) : null;
        symbol ??= isForMethod ? context.SemanticModel.GetSymbolInfo(owner, context.CancellationToken).Symbol : null;
        if (!(symbol is IMethodSymbol method && CircuitPlaces.IsPossible(method)) && !IsWrongForCSharp(context, attribute))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(MisplacedCircuit.Rule.Id), attribute.GetLocation(), CircuitPlaces.Describe(symbol)));
        }
    }

    private static void Parameter(SyntaxNodeAnalysisContext context, AttributeSyntax attribute, SyntaxNode owner, string name)
    {
        var symbol = context.SemanticModel.GetDeclaredSymbol(owner, context.CancellationToken);
        if (!(symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method } && CircuitAttributes.IsCircuit(method)) && !IsWrongForCSharp(context, attribute))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(IneffectiveAttribute.Rule.Id), attribute.GetLocation(), name));
        }
    }

    /// <summary>Asks for the meaning of those attributes only that have one of our names or an alias.</summary>
    private static bool MayBeOurs(SyntaxNodeAnalysisContext context, AttributeSyntax attribute)
    {
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right,
            AliasQualifiedNameSyntax qualified => qualified.Name,
            var simple => (SimpleNameSyntax)simple,
        };
        return name.Identifier.ValueText is "ZkCircuit" or "ZkCircuitAttribute" or "Public" or "PublicAttribute" or "Private" or "PrivateAttribute"
                or "Range" or "RangeAttribute" or "Length" or "LengthAttribute"
            || (attribute.Name is IdentifierNameSyntax alias && context.SemanticModel.GetAliasInfo(alias, context.CancellationToken) is not null);
    }

    /// <summary>Whether the C# compiler refuses the attribute there itself.</summary>
    private static bool IsWrongForCSharp(SyntaxNodeAnalysisContext context, AttributeSyntax attribute) =>
        context.SemanticModel.GetDiagnostics(attribute.Span, context.CancellationToken).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
