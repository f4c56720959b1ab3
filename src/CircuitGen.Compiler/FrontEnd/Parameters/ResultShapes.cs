using System.Globalization;
using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Says how emitted code puts C# values together from outputs, which are counted through all results.</summary>
internal sealed class ResultShapes(Lowering lowering, IMethodSymbol method)
{
    private int _next;

    public ResultShape Of(ITypeSymbol type, Shape shape, string name, SyntaxNode syntax)
    {
        switch (shape)
        {
            case ScalarShape:
                return new ScalarResult(_next++, Name(type));
            case ViewShape:
                return new ArrayResult(_next++, Name(((IArrayTypeSymbol)type).ElementType));
            default:
                var composite = (CompositeShape)shape;
                var parts = composite.Fields.Select(field => Of(TypeOf(composite, field), field.Shape, name, syntax)).ToArray();
                return new CompositeResult(Format(composite, name, syntax), new(parts), Members(composite), composite.Type.IsReferenceType);
        }
    }

    private static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static ITypeSymbol TypeOf(CompositeShape shape, Field field) => shape.Type.IsTupleType
        ? shape.Type.TupleElements.First(element => (element.CorrespondingTupleField ?? element).Name == field.Name).Type
        : shape.Type.GetMembers(field.Name).OfType<IFieldSymbol>().First().Type;

    private string Format(CompositeShape shape, string name, SyntaxNode syntax)
    {
        var places = Enumerable.Range(0, shape.Fields.Count).Select(i => "{" + i.ToString(CultureInfo.InvariantCulture) + "}").ToArray();
        if (shape.Type.IsTupleType)
        {
            return "(" + string.Join(", ", places) + ")";
        }

        var constructor = shape.Type.InstanceConstructors.FirstOrDefault(candidate =>
            candidate.Parameters.Length == shape.Fields.Count
            && shape.Fields.Count > 0
            && lowering.Compilation.IsSymbolAccessibleWithin(candidate, method.ContainingType)
            && candidate.Parameters.All(parameter => shape.Fields.Any(field => IsFor(parameter, field))));
        if (constructor is not null)
        {
            var arguments = constructor.Parameters.Select(parameter => places[shape.Fields.ToList().FindIndex(field => IsFor(parameter, field))]);
            return $"new {Name(shape.Type)}({string.Join(", ", arguments)})";
        }

        if (shape.Fields.All(field => IsSettable(shape, field)))
        {
            return $"new {Name(shape.Type)} {{ {string.Join(", ", shape.Fields.Select((field, i) => $"{field.DisplayName} = {places[i]}"))} }}";
        }

        throw lowering.Unsupported(UnsupportedResultType.Rule, syntax, TypeProblems.Name(shape.Type), name);
    }

    private EquatableArray<string> Members(CompositeShape shape) =>
        shape.Type.IsTupleType || shape.Fields.All(field => IsReadable(shape, field))
            ? new([.. shape.Fields.Select(field => InputReader.Escape(field.DisplayName))])
            : EquatableArray<string>.Empty;

    private bool IsReadable(CompositeShape shape, Field field) =>
        shape.Type.GetMembers(field.DisplayName).FirstOrDefault() is { } member && lowering.Compilation.IsSymbolAccessibleWithin(member, method.ContainingType);

    private static bool IsFor(IParameterSymbol parameter, Field field) =>
        parameter.RefKind == RefKind.None && string.Equals(parameter.Name, field.DisplayName.TrimStart('_'), StringComparison.OrdinalIgnoreCase);

    private bool IsSettable(CompositeShape shape, Field field)
    {
        var member = shape.Type.GetMembers(field.DisplayName).FirstOrDefault();
        return member switch
        {
            IFieldSymbol { IsReadOnly: false } => lowering.Compilation.IsSymbolAccessibleWithin(member, method.ContainingType),
            IPropertySymbol { SetMethod: { } setter } => lowering.Compilation.IsSymbolAccessibleWithin(setter, method.ContainingType),
            _ => false,
        };
    }
}
