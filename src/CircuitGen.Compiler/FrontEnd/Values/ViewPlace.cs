using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>A variable for arrays or spans that is assigned more than once: it holds an array and, for a span, start and length.</summary>
internal sealed class ViewPlace : Place
{
    private readonly ViewShape _shape;

    private readonly int? _start;
    private readonly int[] _lengths;

    public ViewPlace(Lowering lowering, ViewShape shape, string name)
    {
        _shape = shape;
        Arrays = [.. shape.Leaves.Select(leaf => lowering.Variables.Add(name + leaf.Suffix, leaf.Type, leaf.Dimensions))];
        _start = shape.IsSpan ? lowering.Variables.Add(name + "_start", ScalarType.Int32, 0) : null;
        var isSized = shape.IsSpan || shape.Rank > 1;
        _lengths = [.. Enumerable.Range(0, isSized ? shape.Rank : 0).Select(_ => lowering.Variables.Add(name + "_length", ScalarType.Int32, 0))];
    }

    public int[] Arrays { get; }

    public override Value Read(Lowering lowering, SyntaxNode syntax)
    {
        var site = lowering.Site(syntax);
        var sources = Arrays.Select(array => (ArraySource)new CircuitSource(new VariableArray(site, array))).ToArray();
        IrExpression[] lengths = _lengths.Length > 0
            ? [.. _lengths.Select(length => new VariableExpression(site, ScalarType.Int32, length))]
            : [new LengthExpression(site, new VariableArray(site, Arrays[0]))];
        return new ViewValue(_shape.Element, sources, _start is { } start ? new VariableExpression(site, ScalarType.Int32, start) : null, lengths);
    }

    public override void Write(Lowering lowering, Value value, SyntaxNode syntax)
    {
        var site = lowering.Site(syntax);
        if (value is NullValue)
        {
            foreach (var array in Arrays)
            {
                lowering.Emit(new ClearArrayStatement(site, array));
            }

            return;
        }

        var written = new AccessSet();
        AddWritten(written);
        var view = lowering.Capture(Views.Taken(lowering, value, syntax), written, syntax) as ViewValue ?? throw Lowering.Unexpected();
        if (view.IsTable || (view.Start is not null && _start is null) || (view.IsJagged && view.Lengths.Count > 1))
        {
            view = Views.Copy(lowering, view, "copy", syntax);
        }

        for (var i = 0; i < Arrays.Length; i++)
        {
            lowering.Emit(new AssignArrayStatement(site, Arrays[i], ((CircuitSource)view.Sources[i]).Array));
        }

        if (_start is { } start)
        {
            lowering.Emit(new AssignStatement(site, start, view.Start ?? Make.Int(site, 0)));
        }

        for (var i = 0; i < _lengths.Length; i++)
        {
            lowering.Emit(new AssignStatement(site, _lengths[i], view.Lengths[i]));
        }
    }

    public override void AddWritten(AccessSet written)
    {
        written.Variables.UnionWith(Arrays);
        written.Variables.UnionWith(_lengths);
        if (_start is { } start)
        {
            written.Variables.Add(start);
        }
    }
}
