using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Reads the attributes that users put on methods and parameters.</summary>
public static class CircuitAttributes
{
    /// <summary>Whether the method has <c>[ZkCircuit]</c>.</summary>
    public static bool IsCircuit(IMethodSymbol method) => Find(method, "ZkCircuitAttribute") is not null;

    internal static int MaxConstraints(IMethodSymbol method) =>
        Find(method, "ZkCircuitAttribute")?.NamedArguments.FirstOrDefault(argument => argument.Key == "MaxConstraints").Value.Value is int budget ? budget : 0;

    internal static bool IsPublic(IParameterSymbol parameter) => Find(parameter, "PublicAttribute") is not null;

    internal static (AttributeData Attribute, long Minimum, long Maximum)? Range(IParameterSymbol parameter) =>
        Find(parameter, "RangeAttribute") is { ConstructorArguments: { Length: 2 } arguments } attribute && arguments[0].Value is long minimum && arguments[1].Value is long maximum
            ? (attribute, minimum, maximum)
            : null;

    internal static (AttributeData Attribute, int[] Lengths)? Length(IParameterSymbol parameter) =>
        Find(parameter, "LengthAttribute") is { ConstructorArguments: { Length: 1 } arguments } attribute && arguments[0] is { Kind: TypedConstantKind.Array, IsNull: false }
            ? (attribute, [.. arguments[0].Values.Select(length => length.Value is int number ? number : 0)])
            : null;

    private static AttributeData? Find(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(attribute => IsOurs(attribute.AttributeClass, name));

    /// <summary>Whether a type is the attribute of this name in our own assembly: another project may have attributes called the same.</summary>
    private static bool IsOurs(INamedTypeSymbol? type, string name) =>
        type is { ContainingNamespace: { Name: "CircuitGen", ContainingNamespace.IsGlobalNamespace: true }, ContainingType: null, ContainingAssembly.Name: "CircuitGen.Abstractions" }
        && type.MetadataName == name;
}
