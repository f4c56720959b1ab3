using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Tells accessors that the C# compiler writes, which only read or write the property's field, from those that are code.</summary>
internal static class AutoProperties
{
    /// <summary>The field behind a property, if it has one.</summary>
    public static IFieldSymbol? FieldOf(IPropertySymbol property) => property.ContainingType.GetMembers().OfType<IFieldSymbol>()
        .FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    /// <summary>Whether the property is read by reading its field.</summary>
    public static bool IsReadPlainly(Lowering lowering, IPropertySymbol property) => FieldOf(property) is not null && IsPlain(lowering, property.GetMethod);

    /// <summary>Whether the property is assigned by assigning its field. One without a setter is, in a constructor.</summary>
    public static bool IsWrittenPlainly(Lowering lowering, IPropertySymbol property) =>
        FieldOf(property) is not null && (property.SetMethod is null || IsPlain(lowering, property.SetMethod));

    private static bool IsPlain(Lowering lowering, IMethodSymbol? accessor)
    {
        if (accessor is null)
        {
            return false;
        }

        var implementation = accessor.PartialImplementationPart ?? accessor;
        return implementation.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax(lowering.Cancellation) is AccessorDeclarationSyntax { Body: null, ExpressionBody: null } or ParameterSyntax);
    }
}
