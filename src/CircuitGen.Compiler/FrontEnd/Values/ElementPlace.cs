using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>An element of an array, or a field of one.</summary>
internal sealed class ElementPlace(ElementAccess access, Shape shape, int firstLeaf) : Place
{
    public override Value Read(Lowering lowering, SyntaxNode syntax)
    {
        CheckIfEmpty(lowering, syntax);
        return access.Read(lowering, shape, firstLeaf, syntax);
    }

    public override void Write(Lowering lowering, Value value, SyntaxNode syntax)
    {
        CheckIfEmpty(lowering, syntax);
        var written = new AccessSet();
        AddWritten(written);
        access.Write(lowering, shape is CompositeShape ? lowering.Capture(value, written, syntax) : value, shape, firstLeaf, syntax);
    }

    /// <summary>Of a field without scalars nothing is read or written, which would have checked the index.</summary>
    private void CheckIfEmpty(Lowering lowering, SyntaxNode syntax)
    {
        if (!shape.Leaves.Any())
        {
            lowering.Refer(this, syntax);
        }
    }

    public override Place Field(Lowering lowering, int index, SyntaxNode syntax)
    {
        var fields = ((CompositeShape)shape).Fields;
        return new ElementPlace(access, fields[index].Shape, firstLeaf + fields.Take(index).Sum(field => field.Shape.Leaves.Count()));
    }

    public override void Check(Lowering lowering, SyntaxNode syntax) => access.Check(lowering, syntax);

    public override Place Map(IExpressionMap map) => new ElementPlace(access.Map(map), shape, firstLeaf);

    public override void AddWritten(AccessSet written) => written.Elements = true;
}
