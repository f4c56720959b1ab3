using CircuitGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using OperationKind = CircuitGen.Compiler.Ir.OperationKind;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Many elements of arrays and spans at a time: filled, cleared, copied.</summary>
internal static class Movements
{
    public static ViewValue View(Value value) => value as ViewValue ?? throw Lowering.Unexpected();

    /// <summary>Writes the same value to all elements.</summary>
    public static void Fill(Lowering lowering, ViewValue view, Value value, SyntaxNode syntax)
    {
        var frozen = lowering.Freeze(value, "filling", syntax);
        Loops.Count(lowering, view.Lengths[0], "i", syntax, index => Views.Element(lowering, view, [index], syntax).Write(lowering, frozen, syntax));
    }

    /// <summary>Writes zeros to all elements, of all dimensions.</summary>
    public static void Clear(Lowering lowering, ViewValue view, SyntaxNode syntax)
    {
        if (view.IsJagged || view.Element.Leaves.Any(static leaf => leaf.Dimensions > 0))
        {
            throw lowering.Unsupported(UnsupportedConstruct.Rule, syntax, "Clearing an array of arrays, which makes its rows null,", "Clear its rows one by one.");
        }

        var flat = view.Lengths.Count == 1 ? view : new ViewValue(view.Element, view.Sources, view.Start, [Views.TotalLength(view, lowering.Site(syntax))]);
        Fill(lowering, flat, Places.Default(lowering, view.Element, syntax), syntax);
    }

    /// <summary>Copies a view to the start of another. They may overlap, so that the elements go through a copy where both are of the circuit.</summary>
    public static void Move(Lowering lowering, ViewValue source, ViewValue target, SyntaxNode syntax)
    {
        var site = lowering.Site(syntax);
        Views.Assert(lowering, Make.Compare(site, OperationKind.LessOrEqual, source.Lengths[0], target.Lengths[0]), "ArgumentException", syntax);
        var origin = source.IsTable || (source.Start is null && target.Start is null) ? source : Views.Copy(lowering, source, "moved", syntax);
        Views.CopyElements(lowering, origin, target, syntax);
    }
}
