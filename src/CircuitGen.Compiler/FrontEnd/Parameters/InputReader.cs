using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Makes inputs of a parameter: one per scalar or array in it.</summary>
internal static class InputReader
{
    public static SyntaxNode SyntaxOf(Lowering lowering, IParameterSymbol parameter, SyntaxNode declaration) =>
        parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(lowering.Cancellation) ?? declaration;

    /// <summary>The parameter without its attributes.</summary>
    public static Microsoft.CodeAnalysis.Location LocationOf(SyntaxNode syntax) => syntax is ParameterSyntax { Type: { } type } parameter
        ? Microsoft.CodeAnalysis.Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(
            parameter.Modifiers.Count > 0 ? parameter.Modifiers[0].SpanStart : type.SpanStart, parameter.Identifier.Span.End))
        : syntax.GetLocation();

    public static Value Read(Lowering lowering, IParameterSymbol parameter, SyntaxNode declaration, List<Parameter> inputs)
    {
        var syntax = SyntaxOf(lowering, parameter, declaration);
        if (parameter.Type is IErrorTypeSymbol)
        {
            throw Lowering.Unexpected();
        }

        if (parameter.RefKind is RefKind.Ref or RefKind.RefReadOnlyParameter)
        {
            throw lowering.Unsupported(ReferenceParameter.Rule, LocationOf(syntax), parameter.Name);
        }

        var shape = lowering.Shapes.TryOf(parameter.Type) ?? throw Unsupported(lowering, parameter, syntax);
        var lengths = Lengths(lowering, parameter, shape, syntax, inputs);
        var reader = new Reader(lowering, parameter, syntax, inputs);
        return shape is ViewShape view ? reader.Array(view, lengths) : reader.Plain(shape, parameter.Name, Escape(parameter.Name));
    }

    /// <summary>The parameter's value is that of its input, which the method may assign.</summary>
    public static Place PlaceOf(Lowering lowering, IParameterSymbol parameter, Value value)
    {
        var syntax = SyntaxOf(lowering, parameter, parameter.ContainingSymbol.DeclaringSyntaxReferences[0].GetSyntax(lowering.Cancellation));
        return value is ViewValue && lowering.Frame.IsReassigned(parameter)
            ? Places.Declare(lowering, lowering.Shapes.Of(parameter.Type, syntax), parameter.Name, value, isReassigned: true, syntax)
            : Variables(value);
    }

    public static string Escape(string name) =>
        Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(name) == Microsoft.CodeAnalysis.CSharp.SyntaxKind.None ? name : "@" + name;

    private static Place Variables(Value value) => value switch
    {
        ScalarValue { Expression: VariableExpression variable } => new ScalarPlace(variable.Variable, variable.Type),
        CompositeValue composite => new CompositePlace(composite.Shape, [.. composite.Fields.Select(Variables)]),
        _ => new ValuePlace(value),
    };

    private static LoweringStoppedException Unsupported(Lowering lowering, IParameterSymbol parameter, SyntaxNode syntax) =>
        lowering.Unsupported(UnsupportedParameterType.Rule, LocationOf(syntax), parameter.Name, TypeProblems.Name(parameter.Type));

    private static int[] Lengths(Lowering lowering, IParameterSymbol parameter, Shape shape, SyntaxNode syntax, List<Parameter> inputs)
    {
        var dimensions = 0;
        for (var inner = shape; inner is ViewShape view; inner = view.Element)
        {
            dimensions += view.Rank;
        }

        var attribute = CircuitAttributes.Length(parameter);
        var place = attribute?.Attribute.ApplicationSyntaxReference?.GetSyntax(lowering.Cancellation) ?? syntax;
        switch (attribute)
        {
            case null when dimensions == 0:
                return [];
            case not null when dimensions == 0:
                throw lowering.Unsupported(InvalidLength.Rule, place, parameter.Name, "has no effect, because it is no array. Remove it.");
            case null:
                throw lowering.Unsupported(MissingLength.Rule, LocationOf(syntax), parameter.Name, string.Join(", ", Enumerable.Repeat("n", dimensions)));
            case var (_, lengths) when lengths.Length != dimensions:
                throw lowering.Unsupported(InvalidLength.Rule, place, parameter.Name, dimensions == 1 ? "must give one length." : $"must give {dimensions} lengths, one for each dimension.");
            case var (_, lengths) when lengths.Any(length => length < 0):
                throw lowering.Unsupported(InvalidLength.Rule, place, parameter.Name, "must not be negative. Give the number of elements.");
            case var (_, lengths) when lengths.Aggregate(1L, static (total, length) => Math.Min(total * length, long.MaxValue / int.MaxValue)) > CodeLimits.Inputs - ElementsOf(inputs):
                throw lowering.Unsupported(InvalidLength.Rule, place, parameter.Name, System.FormattableString.Invariant($"gives more elements than all inputs of a circuit can have together, which is {CodeLimits.Inputs:N0}. Give fewer."));
            default:
                return attribute.Value.Lengths;
        }
    }

    private static long ElementsOf(List<Parameter> inputs) => inputs.Sum(static input => input.Lengths.Aggregate(1L, static (product, length) => product * length));

    private static Interval Range(Lowering lowering, IParameterSymbol parameter, ScalarType type, SyntaxNode syntax)
    {
        if (CircuitAttributes.Range(parameter) is not { } range)
        {
            return type.Range();
        }

        var place = range.Attribute.ApplicationSyntaxReference?.GetSyntax(lowering.Cancellation) ?? syntax;
        var (minimum, maximum) = (((Integer)range.Minimum).ToString(), ((Integer)range.Maximum).ToString());
        if (range.Minimum > range.Maximum)
        {
            throw lowering.Unsupported(InvalidRange.Rule, place, parameter.Name, minimum, maximum, "holds no value. Give the smaller bound first.");
        }

        var interval = new Interval(range.Minimum, range.Maximum);
        return type.Range().Contains(interval)
            ? interval
            : throw lowering.Unsupported(InvalidRange.Rule, place, parameter.Name, minimum, maximum, $"does not lie inside '{type.DisplayName()}', whose values are {type.Range()}. Narrow it or use a wider type.");
    }

    /// <summary>Goes through the parts of a parameter.</summary>
    private sealed class Reader(Lowering lowering, IParameterSymbol parameter, SyntaxNode syntax, List<Parameter> inputs)
    {
        public Value Plain(Shape shape, string name, string access)
        {
            switch (shape)
            {
                case ScalarShape scalar:
                    var variable = lowering.Variables.Add(name, scalar.Type, 0);
                    Add(variable, scalar.Type, [], access, Indexing.Rectangular, enumType: null);
                    return new ScalarValue(new VariableExpression(lowering.Site(syntax), scalar.Type, variable));
                case CompositeShape composite:
                    return new CompositeValue(composite, [.. composite.Fields.Select(field =>
                        Plain(field.Shape, name + "_" + field.DisplayName, access + "." + Member(composite, field)))]);
                default:
                    throw Unsupported(lowering, parameter, syntax);
            }
        }

        public ViewValue Array(ViewShape shape, int[] lengths)
        {
            var site = lowering.Site(syntax);
            var isJagged = shape.Element is ViewShape;
            Shape element = shape;
            for (; element is ViewShape view; element = view.Element)
            {
                if (isJagged && (view.Rank > 1 || (view != shape && view.IsSpan)))
                {
                    throw Unsupported(lowering, parameter, syntax);
                }
            }

            if (element is not ScalarShape scalar)
            {
                throw Unsupported(lowering, parameter, syntax);
            }

            var variable = lowering.Variables.AddFrozen(parameter.Name, scalar.Type, 1);
            Add(variable, scalar.Type, lengths, Escape(parameter.Name), isJagged ? Indexing.Jagged : Indexing.Rectangular, EnumTypeOf(parameter.Type), shape.IsSpan);
            var source = new CircuitSource(new VariableArray(site, variable));
            return new ViewValue(element, [source], null, [.. lengths.Select(length => Make.Int(site, length))]) { IsJagged = isJagged };
        }

        private void Add(int variable, ScalarType type, int[] lengths, string access, Indexing indexing, ITypeSymbol? enumType, bool isSpan = false) =>
            inputs.Add(new(lowering.Site(syntax), variable, CircuitAttributes.IsPublic(parameter), Range(lowering, parameter, type, syntax), new(lengths), access, indexing, IsWritten: false)
            {
                EnumType = enumType?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) ?? "",
                IsSpan = isSpan,
            });

        private ITypeSymbol? EnumTypeOf(ITypeSymbol type) => type switch
        {
            IArrayTypeSymbol array => EnumTypeOf(array.ElementType),
            INamedTypeSymbol { TypeKind: TypeKind.Enum } => type,
            INamedTypeSymbol span when lowering.Known.IsSpan(span) => EnumTypeOf(span.TypeArguments[0]),
            _ => null,
        };

        private string Member(CompositeShape shape, Field field) => shape.Type.IsTupleType
            ? Escape(field.DisplayName)
            : new PlainMembers(lowering, lowering.Method).Readable(shape, field) ?? throw Unsupported(lowering, parameter, syntax);
    }
}
