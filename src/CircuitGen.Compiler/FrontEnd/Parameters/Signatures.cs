using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Writes down how the user's method looks from outside.</summary>
internal static class Signatures
{
    private static readonly SymbolDisplayFormat s_type = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static MethodSignature WithoutResults(Lowering lowering, IMethodSymbol method)
    {
        var containing = new List<string>();
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            containing.Insert(0, Declaration(type));
        }

        var space = method.ContainingNamespace is { IsGlobalNamespace: false } named
            ? named.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted))
            : "";
        return new(
            space,
            new([.. containing]),
            method.Name,
            Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetText(method.DeclaredAccessibility),
            new([.. method.Parameters.Select(Parameter)]),
            method.ReturnType.ToDisplayString(s_type),
            null)
        {
            ContainingType = method.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            FullName = FullName(method),
            Method = method.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + InputReader.Escape(method.Name),
            LinearCombination = VisibleNames.Free(lowering.Compilation, method, "LinearCombination", lowering.Cancellation),
            IsObsolete = method.GetAttributes().Any(attribute => lowering.Known.IsObsolete(attribute.AttributeClass)),
        };
    }

    public static MethodSignature WithResults(MethodSignature signature, MethodInterface surface) => signature with
    {
        Result = surface.Result,
        Parameters = new([.. signature.Parameters.Select((parameter, i) =>
            surface.OutResults.TryGetValue(i, out var result) ? parameter with { Result = result } : parameter)]),
    };

    private static string FullName(IMethodSymbol method)
    {
        var names = new List<string>();
        for (ISymbol? symbol = method; symbol is not (null or INamespaceSymbol { IsGlobalNamespace: true } or IModuleSymbol or IAssemblySymbol); symbol = symbol.ContainingSymbol)
        {
            names.Insert(0, symbol.Name);
        }

        return string.Join(".", names);
    }

    private static SignatureParameter Parameter(IParameterSymbol parameter)
    {
        var name = InputReader.Escape(parameter.Name);
        var modifier = parameter.RefKind switch
        {
            RefKind.Out => "out ",
            RefKind.In => "in ",
            RefKind.Ref => "ref ",
            RefKind.RefReadOnlyParameter => "ref readonly ",
            _ => parameter.ScopedKind == ScopedKind.ScopedValue ? "scoped " : "",
        };
        var type = parameter.Type.ToDisplayString(s_type);
        return new(
            name,
            $"{modifier}{type} {name}",
            type,
            parameter.RefKind == RefKind.Out,
            CircuitAttributes.IsPublic(parameter),
            parameter.Type.IsReferenceType,
            null)
        {
            IsIn = parameter.RefKind == RefKind.In,
        };
    }

    // C# reserves all such names of types, and has come to need a few.
    private static string TypeName(INamedTypeSymbol type) => type.Name.All(static character => character is >= 'a' and <= 'z') ? "@" + type.Name : type.Name;

    private static string Declaration(INamedTypeSymbol type)
    {
        var keyword = type switch
        {
            { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            { TypeKind: TypeKind.Interface } => "interface",
            _ => "class",
        };
        var parameters = type.TypeParameters.Length == 0 ? "" : $"<{string.Join(", ", type.TypeParameters.Select(parameter => parameter.Name))}>";
        return $"{(type.IsStatic ? "static " : "")}{(type.IsRefLikeType ? "ref " : "")}partial {keyword} {TypeName(type)}{parameters}";
    }
}
