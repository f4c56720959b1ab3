using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Finds the places that reach fields and properties by their names, through reflection, expression trees or unsafe accessors. A helper in
/// another library that does so is not seen: generated code compares tables with what they held when the circuit was compiled.
/// </summary>
internal static class ReflectionUses
{
    private static readonly string[] s_ofFields =
    [
        "DeclaredFields", "DeclaredMembers", "Field", "FindMembers", "GetDeclaredField", "GetDefaultMembers", "GetField", "GetFieldFromHandle", "GetFields", "GetMember", "GetMembers",
        "GetMemberWithSameMetadataDefinitionAs", "GetRuntimeField", "GetRuntimeFields", "InvokeMember", "PropertyOrField", "ResolveField", "ResolveMember",
    ];

    private static readonly string[] s_ofProperties =
    [
        "DeclaredMethods", "DeclaredProperties", "GetDeclaredMethod", "GetDeclaredProperty", "GetMethod", "GetMethods", "GetProperties", "GetProperty", "GetRuntimeMethod", "GetRuntimeMethods",
        "GetRuntimeProperties", "GetRuntimeProperty", "Property",
    ];

    private static readonly HashSet<string> s_homes =
    [
        "T:System.Type", "T:System.Linq.Expressions.Expression", "T:System.Reflection.FieldInfo", "T:System.Reflection.IReflect", "T:System.Reflection.Module",
        "T:System.Reflection.RuntimeReflectionExtensions", "T:System.Reflection.TypeExtensions", "T:System.Reflection.TypeInfo",
    ];

    private const string Accessor = "UnsafeAccessor";

    /// <summary>All such places in a compilation.</summary>
    public static IReadOnlyList<ReflectionUse> Of(TableProofs proofs, Compilation compilation, CancellationToken cancellation)
    {
        var uses = new List<ReflectionUse>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var (name, isOfFields) in s_ofFields.Select(static name => (name, true)).Concat(s_ofProperties.Select(static name => (name, false))))
            {
                uses.AddRange(NameIndex.Of(tree, name, cancellation).Select(place => Reflection(proofs, place, isOfFields, cancellation)).OfType<ReflectionUse>());
            }

            foreach (var place in NameIndex.Of(tree, Accessor, cancellation).Concat(NameIndex.Of(tree, Accessor + "Attribute", cancellation)))
            {
                if (UnsafeAccessor(proofs, place, cancellation) is { } use)
                {
                    uses.Add(use);
                }
            }
        }

        return uses;
    }

    private static ReflectionUse? Reflection(TableProofs proofs, SimpleNameSyntax place, bool isOfFields, CancellationToken cancellation)
    {
        var model = proofs.Model(place.SyntaxTree);
        if (model.GetSymbolInfo(place, cancellation).Symbol is not { } symbol
            || !proofs.Known.IsLibrary(symbol)
            || symbol.ContainingType?.GetDocumentationCommentId() is not { } home
            || !s_homes.Contains(home))
        {
            return null;
        }

        SyntaxNode whole = place.Parent is MemberAccessExpressionSyntax access ? access : place;
        whole = whole.Parent is InvocationExpressionSyntax invocation ? invocation : whole;
        var operation = model.GetOperation(whole, cancellation);
        var types = operation?.DescendantsAndSelf().OfType<ITypeOfOperation>().Select(static type => type.TypeOperand).ToArray() ?? [];
        var name = (operation as IInvocationOperation)?.Arguments
            .Select(static argument => argument.Value.ConstantValue.Value)
            .OfType<string>()
            .FirstOrDefault();
        return new(whole, types, name, isOfFields);
    }

    private static ReflectionUse? UnsafeAccessor(TableProofs proofs, SimpleNameSyntax place, CancellationToken cancellation)
    {
        if (place.FirstAncestorOrSelf<AttributeSyntax>() is not { Parent.Parent: { } declaration } attribute
            || proofs.Model(place.SyntaxTree).GetDeclaredSymbol(declaration, cancellation) is not IMethodSymbol method
            || method.GetAttributes().FirstOrDefault(candidate => proofs.Known.IsUnsafeAccessor(candidate.AttributeClass)) is not { } data)
        {
            return null;
        }

        var name = data.NamedArguments.FirstOrDefault(static argument => argument.Key == "Name").Value.Value as string ?? method.Name;
        return new(attribute, [], name, IsOfFields: true);
    }
}
