using CircuitGen.Compiler.Planning;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Reports;

/// <summary>How many gadgets a place has and how wide they are.</summary>
internal sealed class GadgetWidths(int gadgets, bool uniform, int bits)
{
    public int Gadgets { get; private set; } = gadgets;

    /// <summary>Whether they are all the same.</summary>
    public bool IsUniform { get; private set; } = uniform;

    public int Minimum { get; private set; } = bits;

    public int Maximum { get; private set; } = bits;

    public static GadgetWidths Of(params ActionLog[] logs)
    {
        var widths = new GadgetWidths(0, uniform: true, 0);
        PlannedAction? first = null;
        foreach (var (action, count) in logs.SelectMany(log => log.Runs).Where(run => HasGadget(run.Action.Kind)))
        {
            widths.Gadgets += count;
            widths.IsUniform &= (first ??= action) == action;
            widths.Include(BitsOf(action));
        }

        return widths;
    }

    private void Include(int bits)
    {
        if (bits > 0)
        {
            Minimum = Minimum == 0 ? bits : Math.Min(Minimum, bits);
            Maximum = Math.Max(Maximum, bits);
        }
    }

    private static bool HasGadget(ActionKind kind) => kind is
        ActionKind.Product or ActionKind.DeferredProduct or ActionKind.NarrowPacked or ActionKind.Select or ActionKind.Extremum or ActionKind.KnownSign or ActionKind.Sign or ActionKind.Zero
        or ActionKind.UnitZero or ActionKind.FloorDivide or ActionKind.CeilingDivide or ActionKind.TruncatingDivide or ActionKind.UnsignedShift
        or ActionKind.Bitwise or ActionKind.Wrap or ActionKind.Lookup or ActionKind.ArrayRead or ActionKind.AssertRange or ActionKind.CheckBounds or ActionKind.AssertNonZero or ActionKind.AssertZero or ActionKind.TreeWalk;

    private static int BitsOf(PlannedAction action) => action.Kind switch
    {
        ActionKind.Extremum or ActionKind.Sign or ActionKind.TruncatingDivide or ActionKind.UnsignedShift or ActionKind.Wrap or ActionKind.AssertRange => action.A,
        ActionKind.CheckBounds => (action.Count - Integer.One).BitLength(),
        ActionKind.NarrowPacked => action.A + action.C,
        ActionKind.Bitwise => Math.Max(action.A, action.C),
        _ => 0,
    };
}
