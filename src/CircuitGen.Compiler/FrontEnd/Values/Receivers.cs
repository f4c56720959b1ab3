using CircuitGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// What a member is called on: the variable itself where C# passes a reference to it, else a copy. C# copies values, and variables that may
/// not be written when the member might write them (C# specification, 12.8.10.2 and 9.2).
/// </summary>
internal static class Receivers
{
    /// <summary>The receiver of a member, worked out down to its indices: its arguments come later.</summary>
    public static Place Of(Lowering lowering, IOperation instance, IMethodSymbol member)
    {
        if (ExtensionBlocks.ParameterOf(lowering, member) is { } parameter)
        {
            return ExtensionBlocks.Receiver(lowering, instance, parameter);
        }

        var kind = VariableKind(lowering, instance);
        if (kind == Variables.None && !IsReading(member))
        {
            RequireNoReference(lowering, instance);
        }

        var isAlias = kind == Variables.Writable || (kind == Variables.ReadOnly && IsReading(member));
        return isAlias ? lowering.Refer(lowering.Place(instance), instance.Syntax) : new ValuePlace(lowering.Expression(instance));
    }

    /// <summary>Whether an expression is a variable, so that a reference to it can be passed.</summary>
    public static bool IsVariable(Lowering lowering, IOperation operation) => VariableKind(lowering, operation) != Variables.None;

    /// <summary>Refuses what a method or property returns by reference, where C# would pass the reference on: here it is a value.</summary>
    public static void RequireNoReference(Lowering lowering, IOperation operation)
    {
        var root = operation;
        while (root is IFieldReferenceOperation { Instance: { } instance })
        {
            root = instance;
        }

        if (root is IInvocationOperation { TargetMethod.RefKind: RefKind.Ref } or IPropertyReferenceOperation { Property.RefKind: RefKind.Ref } or IConditionalOperation { IsRef: true })
        {
            throw lowering.Unsupported(UnsupportedConstruct.Rule, root.Syntax, "A reference that is returned or chosen", "Return the value or the index, or name the variable.");
        }
    }

    private static bool IsReading(IMethodSymbol member) => member.IsReadOnly || member.ContainingType is { IsReadOnly: true } or { IsReferenceType: true };

    private static Variables VariableKind(Lowering lowering, IOperation operation) => operation switch
    {
        IParenthesizedOperation parenthesized => VariableKind(lowering, parenthesized.Operand),
        ILocalReferenceOperation { IsDeclaration: false, Local: { IsConst: false } local } =>
            local.RefKind is RefKind.In or RefKind.RefReadOnly || local is { IsForEach: true, RefKind: RefKind.None } ? Variables.ReadOnly : Variables.Writable,
        IParameterReferenceOperation { Parameter: var parameter } =>
            parameter.RefKind is RefKind.In or RefKind.RefReadOnlyParameter ? Variables.ReadOnly : Variables.Writable,
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance, Type.IsReferenceType: false } =>
            IsThisReadOnly(lowering) ? Variables.ReadOnly : Variables.Writable,
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver or InstanceReferenceKind.PatternInput } => Variables.Writable,
        IFieldReferenceOperation { Instance: { Type.IsReferenceType: false } instance, Field: var field } => FieldKind(VariableKind(lowering, instance), field, lowering),
        IArrayElementReferenceOperation => Variables.Writable,
        IImplicitIndexerReferenceOperation { Instance.Type: var type } => ElementKind(lowering, type),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance } => ElementKind(lowering, instance.Type),
        _ => Variables.None,
    };

    private static Variables FieldKind(Variables instance, IFieldSymbol field, Lowering lowering) => instance switch
    {
        Variables.Writable when field.IsReadOnly && !IsInitializing(lowering, field.ContainingType) => Variables.ReadOnly,
        _ => instance,
    };

    private static Variables ElementKind(Lowering lowering, ITypeSymbol? type) =>
        type is IArrayTypeSymbol ? Variables.Writable : lowering.Known.IsReadOnlySpan(type) ? Variables.ReadOnly : lowering.Known.IsSpan(type) ? Variables.Writable : Variables.None;

    private static bool IsThisReadOnly(Lowering lowering) => lowering.Frame.Method is { IsReadOnly: true } or { ContainingType.IsReadOnly: true } && !IsInitializing(lowering, lowering.Frame.Method.ContainingType);

    /// <summary>Whether the code at hand may write readonly fields of a type: in its constructors and init accessors.</summary>
    private static bool IsInitializing(Lowering lowering, INamedTypeSymbol type) =>
        lowering.Frame.Method is { MethodKind: MethodKind.Constructor } or { IsInitOnly: true }
        && SymbolEqualityComparer.Default.Equals(lowering.Frame.Method.ContainingType.OriginalDefinition, type.OriginalDefinition);

    private enum Variables
    {
        None,
        ReadOnly,
        Writable,
    }
}
