using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Recognizes spans.</summary>
internal static class SpanTypes
{
    public static bool IsSpan(ITypeSymbol? type) => IsSystemType(type, "Span") || IsReadOnlySpan(type);

    public static bool IsReadOnlySpan(ITypeSymbol? type) => IsSystemType(type, "ReadOnlySpan");

    /// <summary>Whether the type is System.<paramref name="name"/>, generic or not.</summary>
    public static bool IsSystemType(ITypeSymbol? type, string name) =>
        type is INamedTypeSymbol { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } && type.Name == name;
}
