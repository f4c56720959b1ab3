using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>How a C# type is laid out in variables of the circuit.</summary>
internal abstract class Shape
{
    /// <summary>The scalars an array of this shape keeps, each in an array of its own.</summary>
    public abstract IEnumerable<Leaf> Leaves { get; }

    /// <summary>How many scalars there are.</summary>
    public abstract int Size { get; }
}

/// <summary>A scalar inside a shape.</summary>
/// <param name="Suffix">What to append to the name of the whole to name the scalar.</param>
/// <param name="Dimensions">Dimensions on top of those of the array that holds the shape.</param>
internal readonly record struct Leaf(string Suffix, ScalarType Type, int Dimensions);

/// <summary>A number or boolean.</summary>
internal sealed class ScalarShape(ScalarType type) : Shape
{
    public ScalarType Type { get; } = type;

    public override IEnumerable<Leaf> Leaves => [new("", Type, 0)];

    public override int Size => 1;
}

/// <summary>A tuple, struct or immutable record: one part per field.</summary>
internal sealed class CompositeShape(INamedTypeSymbol type, IReadOnlyList<Field> fields) : Shape
{
    public INamedTypeSymbol Type { get; } = type;

    public IReadOnlyList<Field> Fields { get; } = fields;

    public override int Size { get; } = fields.Sum(static field => field.Shape.Size);

    public override IEnumerable<Leaf> Leaves =>
        Fields.SelectMany(part => part.Shape.Leaves.Select(leaf => leaf with { Suffix = "_" + part.DisplayName + leaf.Suffix }));

    public int IndexOf(string fieldName)
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Name == fieldName)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>A field of a composite.</summary>
/// <param name="Name">The name of the field's symbol; of a tuple's element always <c>ItemN</c>.</param>
/// <param name="DisplayName">The name of the property that the field backs, or of the field.</param>
internal readonly record struct Field(string Name, string DisplayName, Shape Shape);

/// <summary>An array or span.</summary>
internal sealed class ViewShape(Shape element, int rank, bool isSpan) : Shape
{
    public Shape Element { get; } = element;

    public int Rank { get; } = rank;

    public bool IsSpan { get; } = isSpan;

    public override int Size => Element.Size;

    public override IEnumerable<Leaf> Leaves => Element.Leaves.Select(leaf => leaf with { Dimensions = leaf.Dimensions + 1 });
}
