using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Reads the attributes that users put on methods and parameters.</summary>
public static class CircuitAttributes
{
    /// <summary>Whether the method has <c>[ZkCircuit]</c>.</summary>
    public static bool IsCircuit(IMethodSymbol method) => Find(method, "ZkCircuitAttribute") is not null;

    /// <summary>Whether a type is the attribute <c>[ZkCircuit]</c>.</summary>
    public static bool IsForCircuits(INamedTypeSymbol? type) => NameOf(type) == "ZkCircuitAttribute";

    /// <summary>What users write in brackets for an attribute of circuits' parameters; null for other types.</summary>
    public static string? ForParameters(INamedTypeSymbol? type) => NameOf(type) switch
    {
        "PublicAttribute" => "Public",
        "PrivateAttribute" => "Private",
        "RangeAttribute" => "Range",
        "LengthAttribute" => "Length",
        _ => null,
    };

    internal static int MaxConstraints(IMethodSymbol method) =>
        Find(method, "ZkCircuitAttribute")?.NamedArguments.FirstOrDefault(argument => argument.Key == "MaxConstraints").Value.Value is int budget ? budget : 0;

    internal static bool IsPublic(IParameterSymbol parameter) => Find(parameter, "PublicAttribute") is not null;

    internal static AttributeData? Private(IParameterSymbol parameter) => Find(parameter, "PrivateAttribute");

    internal static (AttributeData Attribute, long Minimum, long Maximum)? Range(IParameterSymbol parameter) =>
        Find(parameter, "RangeAttribute") is { ConstructorArguments: { Length: 2 } arguments } attribute && arguments[0].Value is long minimum && arguments[1].Value is long maximum
            ? (attribute, minimum, maximum)
            : null;

    internal static (AttributeData Attribute, int[] Lengths)? Length(IParameterSymbol parameter) =>
        Find(parameter, "LengthAttribute") is { ConstructorArguments: { Length: 1 } arguments } attribute && arguments[0].Kind == TypedConstantKind.Array
            ? (attribute, arguments[0].IsNull ? [] : [.. arguments[0].Values.Select(length => length.Value is int number ? number : 0)])
            : null;

    private static AttributeData? Find(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => NameOf(attribute.AttributeClass) == name);

    /// <summary>The name of an attribute of our own assembly: another project may have attributes called the same.</summary>
    private static string? NameOf(INamedTypeSymbol? type) =>
        type is { ContainingNamespace: { Name: "CircuitGen", ContainingNamespace.IsGlobalNamespace: true }, ContainingType: null, ContainingAssembly.Name: "CircuitGen.Abstractions" }
            ? type.MetadataName
            : null;
}
