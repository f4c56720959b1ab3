using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The parts that a Deconstruct method gives.</summary>
internal static class Deconstructions
{
    /// <param name="lowering">The lowering.</param>
    /// <param name="instance">What is taken apart.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="method">The method that C# calls for it, an extension perhaps.</param>
    /// <param name="syntax">The place.</param>
    public static IReadOnlyList<Value> Parts(Lowering lowering, Place instance, CompositeShape shape, IMethodSymbol method, SyntaxNode syntax)
    {
        method = method.ReducedFrom ?? method;
        if (method.IsImplicitlyDeclared)
        {
            // A record's own: its positional properties.
            return [.. method.Parameters.Select(parameter =>
                MemberExpressions.PropertyOf(lowering, instance, shape, PropertyOf(shape.Type, parameter.Name), syntax).Read(lowering, syntax))];
        }

        var receiver = method.IsStatic ? 1 : 0;
        var parts = method.Parameters.Skip(receiver)
            .Select(parameter => Places.Create(lowering, lowering.Shapes.Of(parameter.Type, syntax), parameter.Name))
            .ToArray();
        Calls.Inline(lowering, method, method.IsStatic ? null : instance, method.IsStatic ? [new ValuePlace(instance.Read(lowering, syntax)), .. parts] : parts, syntax);
        return [.. parts.Select(part => part.Read(lowering, syntax))];
    }

    private static IPropertySymbol PropertyOf(INamedTypeSymbol record, string name) =>
        record.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() ?? throw Lowering.Unexpected();
}
