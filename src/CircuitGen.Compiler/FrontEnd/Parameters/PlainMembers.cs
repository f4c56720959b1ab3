using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// How emitted code reaches the fields that a value consists of, where it can and where reading or writing is a plain copy: an accessible field, or a property both of
/// whose accessors the C# compiler writes. Everything else may be code of the user's.
/// </summary>
internal sealed class PlainMembers(Lowering lowering, IMethodSymbol method)
{
    /// <summary>C# for the member that holds the field, or null where emitted code must not read it.</summary>
    public string? Readable(CompositeShape shape, Field field) => Member(shape, field) is { } member && IsAccessible(member is IPropertySymbol { GetMethod: { } getter } ? getter : member)
        ? InputReader.Escape(member.Name)
        : null;

    /// <summary>C# for the member that holds the field, or null where emitted code must not set it in an object initializer.</summary>
    public string? Settable(CompositeShape shape, Field field) => Member(shape, field) switch
    {
        IFieldSymbol { IsReadOnly: false } member when IsAccessible(member) && !HasInitializer(member) => InputReader.Escape(member.Name),
        IPropertySymbol { SetMethod: { } setter } member when IsAccessible(setter) && !HasInitializer(member) => InputReader.Escape(member.Name),
        _ => null,
    };

    /// <summary>The positional parameter of a record whose property holds the field, or null.</summary>
    public ParameterSyntax? Positional(CompositeShape shape, Field field) =>
        Member(shape, field) is IPropertySymbol property ? property.DeclaringSyntaxReferences.Select(Syntax).OfType<ParameterSyntax>().FirstOrDefault() : null;

    /// <summary>Whether code in the type around the method may use the symbol. One whose use is an error is nobody's.</summary>
    public bool IsAccessible(ISymbol symbol) => lowering.Compilation.IsSymbolAccessibleWithin(symbol, method.ContainingType)
        && !IsForbidden(symbol) && !(symbol is IMethodSymbol { AssociatedSymbol: { } property } && IsForbidden(property));

    private bool IsForbidden(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        lowering.Known.IsObsolete(attribute.AttributeClass) && attribute.ConstructorArguments.Any(static argument => argument.Value is true));

    /// <summary>The field, or the property in front of it, which has no code of its own.</summary>
    private ISymbol? Member(CompositeShape shape, Field field)
    {
        var symbol = shape.Type.GetMembers(field.Name).OfType<IFieldSymbol>().FirstOrDefault();
        return symbol?.AssociatedSymbol switch
        {
            null => symbol is { IsImplicitlyDeclared: false } ? symbol : null,
            IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: true, GetMethod: not null } property when property.DeclaringSyntaxReferences.Select(Syntax).All(IsAutomatic) => property,
            _ => null,
        };
    }

    private static bool IsAutomatic(SyntaxNode declaration) => declaration switch
    {
        ParameterSyntax => true,
        PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } list } => list.Accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null),
        _ => false,
    };

    private bool HasInitializer(ISymbol member) => member.DeclaringSyntaxReferences.Select(Syntax).Any(declaration =>
        declaration is VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax { Initializer: not null });

    private SyntaxNode Syntax(SyntaxReference reference) => reference.GetSyntax(lowering.Cancellation);
}
