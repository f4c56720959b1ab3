using System.Globalization;
using CircuitGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Says what is wrong with a type that has no shape.</summary>
internal static class TypeProblems
{
    public static LoweringStoppedException Report(Lowering lowering, ITypeSymbol? type, SyntaxNode syntax)
    {
        switch (type)
        {
            case null or IErrorTypeSymbol:
                return Lowering.Unexpected();
            case IArrayTypeSymbol array when lowering.Shapes.TryOf(array.ElementType) is null:
                return Report(lowering, array.ElementType, syntax);
            case INamedTypeSymbol span when lowering.Known.IsSpan(span):
                return Report(lowering, span.TypeArguments[0], syntax);
            case IPointerTypeSymbol or IFunctionPointerTypeSymbol:
                return lowering.Unsupported(UnsafeCode.Rule, syntax);
            case { TypeKind: TypeKind.Delegate }:
                return lowering.Unsupported(DelegateUse.Rule, syntax);
            case { SpecialType: SpecialType.System_String }:
                return lowering.Unsupported(StringUse.Rule, syntax);
            case { TypeKind: TypeKind.Class, SpecialType: SpecialType.None }:
                return lowering.Unsupported(ClassInstance.Rule, syntax, Name(type));
            default:
                return lowering.Unsupported(UnsupportedType.Rule, syntax, Name(type), Advice(lowering, type));
        }
    }

    public static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static string Advice(Lowering lowering, ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal => "Use integers that are scaled, for example by 2^16.",
        SpecialType.System_IntPtr or SpecialType.System_UIntPtr => "Use int or long, whose size is the same everywhere.",
        _ when lowering.Shapes.IsTooLarge(type) => $"It has more than {CodeLimits.Fields.ToString("N0", CultureInfo.InvariantCulture)} numbers in it. Put them into arrays.",
        _ when lowering.Shapes.TryOf(type) is not null || type is IArrayTypeSymbol => "What has no fields cannot be an element of an array. Keep its length in a variable.",
        _ when type.TypeKind == TypeKind.Dynamic => "Use the static type.",
        _ when lowering.Known.IsHalf(type) => "Use integers that are scaled, for example by 2^16.",
        _ => "Use integers, bool, char, enums, arrays, spans, tuples and structs of these.",
    };
}
