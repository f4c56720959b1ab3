using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;
using Microsoft.CodeAnalysis;
using OperationKind = CircuitGen.Compiler.Ir.OperationKind;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Indexing, slicing and copying of arrays and spans.</summary>
internal static class Views
{
    /// <summary>The element at the given indices, one per dimension, counted from the view's start.</summary>
    public static Place Element(Lowering lowering, ViewValue view, IReadOnlyList<IrExpression> indices, SyntaxNode syntax)
    {
        var site = lowering.Site(syntax);
        if (view.IsJagged && view.Lengths.Count > 1)
        {
            return new ValuePlace(FlatRow(lowering, view, indices[0], syntax));
        }

        if (view.IsTable && view.Rank > 1)
        {
            return new ElementPlace(new(view, indices, null), view.Element, 0);
        }

        var index = indices[0];
        var start = view.Start ?? Make.Int(site, 0);
        for (var i = 1; i < indices.Count; i++)
        {
            if (i > 1)
            {
                Assert(lowering, InBounds(site, indices[i - 1], view.Lengths[i - 1]), "IndexOutOfRangeException", syntax);
            }

            start = Make.Multiply(site, index, view.Lengths[i]);
            index = Make.Add(site, start, indices[i]);
        }

        if (indices.Count > 1)
        {
            var last = view.Lengths[view.Lengths.Count - 1];
            var isInside = Make.IsConstant(InBounds(site, indices[indices.Count - 1], last), Integer.One);
            return new ElementPlace(new(view, [index], isInside ? null : new(start, last)), view.Element, 0);
        }

        var bound = view.Start is null ? null : new SliceBound(view.Start, view.Lengths[0]);
        if (bound is not null && view.Element.Leaves.Any(leaf => leaf.Dimensions > 0))
        {
            Assert(lowering, InBounds(site, index, view.Lengths[0]), "IndexOutOfRangeException", syntax);
        }

        return new ElementPlace(new(view, [Make.Add(site, start, index)], bound), view.Element, 0);
    }

    /// <summary>A row of which elements may be read, or may not: that it is there is checked now.</summary>
    public static Value Taken(Lowering lowering, Value value, SyntaxNode syntax) =>
        value is ViewValue { Unchecked.Count: > 0 } ? lowering.Evaluate(value, "row", syntax) : value;

    /// <summary>The number of elements in all dimensions, where the view is there at all.</summary>
    public static IrExpression CheckedLength(Lowering lowering, ViewValue view, SyntaxNode syntax)
    {
        var site = lowering.Site(syntax);
        if (!view.Unchecked.All(static check => IsFree(check.Index)))
        {
            view = (ViewValue)Taken(lowering, view, syntax);
        }

        return view.Unchecked.Aggregate(TotalLength(view, site), (length, check) => new CheckedIndexExpression(site, length, check));
    }

    /// <summary>Part of a view.</summary>
    public static ViewValue Slice(Lowering lowering, ViewValue view, IrExpression start, IrExpression length, SyntaxNode syntax)
    {
        var site = lowering.Site(syntax);
        if (view.Rank != 1 || view.Lengths.Count != 1)
        {
            throw lowering.Unsupported(UnsupportedConstruct.Rule, syntax, "A slice of an array of arrays", "Use its rows one by one.");
        }

        var whole = view.Lengths[0];
        if (view.Start is null && Make.IsConstant(start, Integer.Zero) && Same.Expression(length, whole))
        {
            return view;
        }

        view = (ViewValue)Taken(lowering, view, syntax);
        start = lowering.Freeze(start, "start", syntax);
        length = lowering.Freeze(length, "length", syntax);
        var fits = Make.And(
            site,
            Make.Compare(site, OperationKind.LessOrEqual, Make.Int(site, 0), start),
            Make.And(
                site,
                Make.Compare(site, OperationKind.LessOrEqual, Make.Int(site, 0), length),
                Make.Compare(site, OperationKind.LessOrEqual, start, Make.Subtract(site, whole, length))));
        Assert(lowering, fits, "ArgumentOutOfRangeException", syntax);
        return new(view.Element, view.Sources, Make.Add(site, view.Start ?? Make.Int(site, 0), start), [length]);
    }

    /// <summary>The view's arrays where it is all of them, else copies: for what can only hold whole arrays.</summary>
    public static IReadOnlyList<ArrayExpression> WholeArrays(Lowering lowering, ViewValue view, SyntaxNode syntax)
    {
        view = (ViewValue)Taken(lowering, view, syntax);
        var whole = view.Start is null && !view.IsTable && view.Lengths.Count == 1 ? view : Copy(lowering, view, "copy", syntax);
        return [.. whole.Sources.Select(source => ((CircuitSource)source).Array)];
    }

    /// <summary>A new array with the view's elements.</summary>
    public static ViewValue Copy(Lowering lowering, ViewValue view, string name, SyntaxNode syntax)
    {
        var copy = Create(lowering, view.Element, [.. view.Lengths.Select(length => lowering.Freeze(length, "length", syntax))], name, syntax);
        CopyElements(lowering, view, copy, syntax);
        return copy;
    }

    /// <summary>Copies all elements of one view to the start of another.</summary>
    public static void CopyElements(Lowering lowering, ViewValue source, ViewValue target, SyntaxNode syntax)
    {
        if (source.Lengths.Count != 1)
        {
            throw lowering.Unsupported(UnsupportedConstruct.Rule, syntax, "Copying an array of several dimensions", "Copy its rows one by one.");
        }

        Loops.Count(lowering, source.Lengths[0], "i", syntax, index =>
            Element(lowering, target, [index], syntax).Write(lowering, Element(lowering, source, [index], syntax).Read(lowering, syntax), syntax));
    }

    /// <summary>A new array of zeros.</summary>
    public static ViewValue Create(Lowering lowering, Shape element, IReadOnlyList<IrExpression> lengths, string name, SyntaxNode syntax)
    {
        var site = lowering.Site(syntax);
        var total = lengths[0];
        for (var i = 1; i < lengths.Count; i++)
        {
            total = Make.Multiply(site, total, lengths[i]);
        }

        var sources = new List<ArraySource>();
        foreach (var leaf in element.Leaves)
        {
            var variable = lowering.Variables.AddFrozen(name + leaf.Suffix, leaf.Type, leaf.Dimensions + 1);
            lowering.Emit(new NewArrayStatement(site, variable, total));
            sources.Add(new CircuitSource(new VariableArray(site, variable)));
        }

        return new(element, sources, null, lengths);
    }

    /// <summary>The number of elements in all dimensions.</summary>
    public static IrExpression TotalLength(ViewValue view, int site)
    {
        var total = view.Lengths[0];
        for (var i = 1; i < view.Rank; i++)
        {
            total = Make.Multiply(site, total, view.Lengths[i]);
        }

        return total;
    }

    public static void Assert(Lowering lowering, IrExpression condition, string message, SyntaxNode syntax)
    {
        if (!Make.IsConstant(condition, Integer.One))
        {
            lowering.Emit(new AssertStatement(lowering.Site(syntax), condition, message));
        }
    }

    private static ViewValue FlatRow(Lowering lowering, ViewValue view, IrExpression index, SyntaxNode syntax)
    {
        var site = lowering.Site(syntax);
        var stride = view.Lengths[1];
        for (var i = 2; i < view.Lengths.Count; i++)
        {
            stride = Make.Multiply(site, stride, view.Lengths[i]);
        }

        index = view.Start is null || IsFree(index) ? index : lowering.Freeze(index, "row", syntax);
        var start = Make.Multiply(site, index, stride);
        var check = Make.IsConstant(stride, Integer.Zero) ? new IndexCheck(index, view.Lengths[0], Make.Int(site, 1)) : new IndexCheck(start, view.Lengths[0], stride);
        if (view.Start is not null)
        {
            // A row of a row: whether it is in that one cannot be told from where it starts in the whole array.
            lowering.CheckIndex(check, syntax);
        }

        return new(view.Element, view.Sources, Make.Add(site, view.Start ?? Make.Int(site, 0), start), [.. view.Lengths.Skip(1)])
        {
            IsJagged = view.Lengths.Count > 2,
            Unchecked = view.Start is null ? [check] : view.Unchecked,
        };
    }

    private static IrExpression InBounds(int site, IrExpression index, IrExpression length) => Make.And(
        site,
        Make.Compare(site, OperationKind.LessOrEqual, Make.Int(site, 0), index),
        Make.Compare(site, OperationKind.Less, index, length));

    /// <summary>Whether nothing has to be computed for an index: what has to be takes place in a statement.</summary>
    public static bool IsFree(IrExpression index) => index switch
    {
        ConstantExpression or VariableExpression => true,
        OperationExpression { Kind: OperationKind.Add or OperationKind.Subtract, Overflow: not OverflowMode.Wrap } sum => sum.Operands.All(IsFree),
        OperationExpression { Kind: OperationKind.Multiply, Overflow: not OverflowMode.Wrap } product => product.Operands.All(IsFree) && product.Operands.Any(static factor => factor is ConstantExpression),
        _ => false,
    };
}
