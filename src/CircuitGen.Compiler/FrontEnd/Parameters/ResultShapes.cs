using System.Globalization;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Says how emitted code puts C# values together from outputs, which are counted through all results.</summary>
internal sealed class ResultShapes(Lowering lowering, IMethodSymbol method)
{
    private readonly PlainMembers _members = new(lowering, method);
    private int _next;

    public ResultShape Of(ITypeSymbol type, Shape shape)
    {
        switch (shape)
        {
            case ScalarShape:
                return new ScalarResult(_next++, Name(type));
            case ViewShape:
                return new ArrayResult(_next++, Name(((IArrayTypeSymbol)type).ElementType));
            default:
                var composite = (CompositeShape)shape;
                var parts = composite.Fields.Select(field => Of(TypeOf(composite, field), field.Shape)).ToArray();
                return new CompositeResult(Format(composite), new(parts), Members(composite), composite.Type.IsReferenceType);
        }
    }

    private static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static ITypeSymbol TypeOf(CompositeShape shape, Field field) => shape.Type.IsTupleType
        ? shape.Type.TupleElements.First(element => (element.CorrespondingTupleField ?? element).Name == field.Name).Type
        : shape.Type.GetMembers(field.Name).OfType<IFieldSymbol>().First().Type;

    private string Format(CompositeShape shape)
    {
        var places = Enumerable.Range(0, shape.Fields.Count).Select(i => "{" + i.ToString(CultureInfo.InvariantCulture) + "}").ToArray();
        if (shape.Type.IsTupleType)
        {
            return places.Length == 1 ? $"new {Name(shape.Type)}({places[0]})" : $"({string.Join(", ", places)})";
        }

        return Positional(shape, places) ?? Initialized(shape, places) ?? "";
    }

    /// <summary>The constructor of a record whose positional parameters are all there is to it.</summary>
    private string? Positional(CompositeShape shape, string[] places)
    {
        var constructor = shape.Type.InstanceConstructors.FirstOrDefault(candidate =>
            candidate.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(lowering.Cancellation) is RecordDeclarationSyntax));
        if (constructor is null || constructor.Parameters.Length != shape.Fields.Count || !_members.IsAccessible(constructor))
        {
            return null;
        }

        var fields = shape.Fields.Select(field => _members.Positional(shape, field)).ToArray();
        var arguments = constructor.Parameters.Select(parameter =>
            Array.FindIndex(fields, field => field is not null && parameter.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(lowering.Cancellation) == field))).ToArray();
        return arguments.All(static argument => argument >= 0) ? $"new {Name(shape.Type)}({string.Join(", ", arguments.Select(argument => places[argument]))})" : null;
    }

    /// <summary>An object initializer that sets every field, after a constructor that the C# compiler writes.</summary>
    private string? Initialized(CompositeShape shape, string[] places)
    {
        var settings = shape.Fields.Select((field, i) => _members.Settable(shape, field) is { } member ? $"{member} = {places[i]}" : null).ToArray();
        return settings.All(static setting => setting is not null)
            && shape.Type.InstanceConstructors.Any(constructor => constructor is { Parameters.Length: 0, IsImplicitlyDeclared: true })
                ? $"new {Name(shape.Type)} {{ {string.Join(", ", settings)} }}"
                : null;
    }

    private EquatableArray<string> Members(CompositeShape shape)
    {
        var members = shape.Fields.Select(field => shape.Type.IsTupleType ? InputReader.Escape(field.DisplayName) : _members.Readable(shape, field)).OfType<string>().ToArray();
        return members.Length == shape.Fields.Count ? new(members) : EquatableArray<string>.Empty;
    }
}
