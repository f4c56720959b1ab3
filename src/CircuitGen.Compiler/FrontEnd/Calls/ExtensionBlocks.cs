using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Members of <c>extension(T value) { ... }</c>: what they are called on is the block's parameter.</summary>
internal static class ExtensionBlocks
{
    /// <summary>Whether a member stands in such a block, which has no name that code could use.</summary>
    public static bool IsMember(ISymbol member) => member.ContainingType is { Name: "" };

    /// <summary>The parameter of the block that a member stands in; null where it stands in none, or is static.</summary>
    public static IParameterSymbol? ParameterOf(Lowering lowering, IMethodSymbol member)
    {
        if (member.IsStatic || !IsMember(member))
        {
            return null;
        }

        var syntax = member.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(lowering.Cancellation)).OfType<TypeDeclarationSyntax>()
            .SelectMany(static declaration => declaration.ParameterList?.Parameters ?? default).FirstOrDefault();
        return syntax is null ? null : lowering.Model(syntax.SyntaxTree).GetDeclaredSymbol(syntax, lowering.Cancellation) as IParameterSymbol;
    }

    /// <summary>What is passed to the block's parameter.</summary>
    public static Place Receiver(Lowering lowering, IOperation instance, IParameterSymbol parameter) =>
        InvocationExpressions.IsReference(lowering, parameter, instance)
            ? lowering.Refer(lowering.Place(instance), instance.Syntax)
            : new ValuePlace(lowering.Expression(instance));
}
