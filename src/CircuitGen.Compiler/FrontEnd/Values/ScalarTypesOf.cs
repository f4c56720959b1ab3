using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Which C# types are scalars.</summary>
internal static class ScalarTypesOf
{
    public static ScalarType? Type(ITypeSymbol? type) => type switch
    {
        null => null,
        INamedTypeSymbol { TypeKind: TypeKind.Enum } named => Type(named.EnumUnderlyingType),
        { Name: "Int128", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }, TypeKind: TypeKind.Struct } => ScalarType.Int128,
        { Name: "UInt128", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }, TypeKind: TypeKind.Struct } => ScalarType.UInt128,
        _ => type.SpecialType switch
        {
            SpecialType.System_Boolean => ScalarType.Boolean,
            SpecialType.System_SByte => ScalarType.SByte,
            SpecialType.System_Byte => ScalarType.Byte,
            SpecialType.System_Int16 => ScalarType.Int16,
            SpecialType.System_UInt16 => ScalarType.UInt16,
            SpecialType.System_Char => ScalarType.Char,
            SpecialType.System_Int32 => ScalarType.Int32,
            SpecialType.System_UInt32 => ScalarType.UInt32,
            SpecialType.System_Int64 => ScalarType.Int64,
            SpecialType.System_UInt64 => ScalarType.UInt64,
            _ => null,
        },
    };
}
