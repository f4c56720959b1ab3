using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Where a circuit can be declared. C# lets <c>[ZkCircuit]</c> stand on all that it calls a method, and what is not on this list is refused.</summary>
public static class CircuitPlaces
{
    /// <summary>Whether the method is one that circuits are made of, or that a rule of its own says how to make one of.</summary>
    public static bool IsPossible(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, ContainingType: { } type }
        && CanBeAddedTo(type)
        && !(method.IsStatic && (method.IsVirtual || method.IsAbstract));

    /// <summary>What a symbol with the attribute is, where <see cref="IsPossible"/> says no.</summary>
    public static string Describe(ISymbol? symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => "a lambda",
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } => "a local function",
        IMethodSymbol { AssociatedSymbol: IPropertySymbol or IEventSymbol } or IEventSymbol => "an accessor",
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => "an operator",
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } => "a constructor",
        IMethodSymbol { MethodKind: MethodKind.Destructor } => "a finalizer",
        IMethodSymbol { MethodKind: MethodKind.ExplicitInterfaceImplementation } => "an explicit interface implementation",
        IMethodSymbol { IsStatic: true, IsAbstract: true } or IMethodSymbol { IsStatic: true, IsVirtual: true } => "a static virtual method, whose code depends on the type it is called on",
        IMethodSymbol { MethodKind: MethodKind.Ordinary, ContainingType.Name: "" } => "a member of an extension block",
        IMethodSymbol { MethodKind: MethodKind.Ordinary } => "a member of another kind of type than class, struct, record and interface",
        _ => "a declaration that is no method",
    };

    /// <summary>Whether generated code can declare a further part of the type: it knows how the four kinds of declarations are written.</summary>
    private static bool CanBeAddedTo(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.All(reference => reference.GetSyntax() is
            ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax or InterfaceDeclarationSyntax or CompilationUnitSyntax)
        && (type.ContainingType is null || CanBeAddedTo(type.ContainingType));

    /// <summary>The part of a partial method that has the code, or the method itself.</summary>
    internal static IMethodSymbol Implementation(IMethodSymbol method) => method.PartialImplementationPart ?? method;

    /// <summary>The part of a partial method that the type shows, or the method itself.</summary>
    internal static IMethodSymbol Definition(IMethodSymbol method) => method.PartialDefinitionPart ?? method;
}
