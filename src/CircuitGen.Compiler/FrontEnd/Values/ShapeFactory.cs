using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Finds the shape of a C# type.</summary>
internal sealed class ShapeFactory(Lowering lowering)
{
    private const int MaximumDepth = 16;

    private readonly Dictionary<ITypeSymbol, Shape?> _known = new(SymbolEqualityComparer.IncludeNullability);
    private readonly HashSet<ITypeSymbol> _tooLarge = new(SymbolEqualityComparer.Default);

    // System.Runtime.InteropServices.LayoutKind.Explicit.
    private const int ExplicitLayout = 2;

    /// <summary>The shape of a type, with the type arguments of the method being inlined put in.</summary>
    public Shape Of(ITypeSymbol? type, SyntaxNode syntax) =>
        TryOf(type) ?? throw TypeProblems.Report(lowering, type is null ? null : lowering.Substitute(type), syntax);

    public Shape? TryOf(ITypeSymbol? type)
    {
        if (type is null)
        {
            return null;
        }

        type = lowering.Substitute(type);
        if (!_known.TryGetValue(type, out var shape))
        {
            shape = Find(type, 0);
            _known.Add(type, shape);
        }

        return shape;
    }

    /// <summary>Whether a type has no shape because it, or one in it, has more than <see cref="CodeLimits.Fields"/> scalars.</summary>
    public bool IsTooLarge(ITypeSymbol type) => _tooLarge.Contains(type);

    /// <summary>The scalar type of a C# type, or null.</summary>
    public ScalarType? ScalarOf(ITypeSymbol? type) => (type is null ? null : TryOf(type)) is ScalarShape scalar ? scalar.Type : null;

    private Shape? Find(ITypeSymbol type, int depth) => lowering.Known.Scalar(type) is { } scalar
        ? new ScalarShape(scalar)
        : depth > MaximumDepth ? null : type switch
        {
            IArrayTypeSymbol array => Element(array.ElementType, depth) is { } element ? new ViewShape(element, array.Rank, isSpan: false) : null,
            INamedTypeSymbol span when lowering.Known.IsSpan(span) => Element(span.TypeArguments[0], depth) is { } element ? new ViewShape(element, 1, isSpan: true) : null,
            INamedTypeSymbol named => Composite(named, depth),
            _ => null,
        };

    /// <summary>The shape of elements. An array is one array for each scalar in them, so there must be one at least.</summary>
    private Shape? Element(ITypeSymbol type, int depth) => Find(type, depth + 1) is { } element && element.Leaves.Any() ? element : null;

    private CompositeShape? Composite(INamedTypeSymbol type, int depth)
    {
        if (type.IsTupleType)
        {
            return Composite(type, type.TupleElements, field => ((field.CorrespondingTupleField ?? field).Name, field.Name), depth);
        }

        var isStruct = type.TypeKind == TypeKind.Struct;
        var isRecord = type is { TypeKind: TypeKind.Class, IsRecord: true, IsSealed: true, BaseType.SpecialType: SpecialType.System_Object };
        if (!(isStruct || isRecord) || !lowering.Known.IsSource(type) || HasLayout(type))
        {
            return null;
        }

        var fields = type.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic && !field.IsConst).ToArray();
        return isRecord && !fields.All(IsImmutable) ? null : Composite(type, fields, field => (field.Name, (field.AssociatedSymbol ?? field).Name), depth);
    }

    private CompositeShape? Composite(INamedTypeSymbol type, IEnumerable<IFieldSymbol> symbols, Func<IFieldSymbol, (string, string)> name, int depth)
    {
        var fields = new List<Field>();
        var scalars = 0;
        foreach (var symbol in symbols)
        {
            if (symbol.RefKind != RefKind.None || symbol.IsFixedSizeBuffer || Find(symbol.Type, depth + 1) is not { } shape)
            {
                // The outer type is as large as the inner one.
                return Refuse(type, symbol.Type);
            }

            scalars += shape.Size;
            if (scalars > CodeLimits.Fields)
            {
                _tooLarge.Add(type);
                return null;
            }

            var (key, display) = name(symbol);
            fields.Add(new(key, display, shape));
        }

        return new(type, fields);
    }

    private CompositeShape? Refuse(INamedTypeSymbol outer, ITypeSymbol inner)
    {
        if (_tooLarge.Contains(inner))
        {
            _tooLarge.Add(outer);
        }

        return null;
    }

    /// <summary>Whether fields may overlap or stand for several: then a struct is not what its fields are.</summary>
    private bool HasLayout(INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        lowering.Known.IsInlineArray(attribute.AttributeClass)
        || (lowering.Known.IsStructLayout(attribute.AttributeClass)
            && attribute.ConstructorArguments.Any(static argument => Convert.ToInt32(argument.Value, System.Globalization.CultureInfo.InvariantCulture) == ExplicitLayout)));

    private static bool IsImmutable(IFieldSymbol field) =>
        field.IsReadOnly || field.AssociatedSymbol is IPropertySymbol { SetMethod: null or { IsInitOnly: true } };
}
