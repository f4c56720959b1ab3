using System.Runtime.CompilerServices;
using CircuitGen.Fields;
using CircuitGen.Lanes;

namespace CircuitGen.Transforms;

/// <summary>The two butterflies, on eight pairs of elements below 2r; what they leave is below 2r.</summary>
internal static class LaneButterflies
{
    /// <summary>Gentleman and Sande's: (x, y) to (x + y, (x - y) w).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Frequency(ref Lanes<ScalarModulus> left, ref Lanes<ScalarModulus> right, in Lanes<ScalarModulus> root)
    {
        // x - y + 2r is below 4r, and roots are below r: the product is below (1 + 0.19 * 4) r.
        LaneArithmetic<ScalarModulus>.SubtractLoose(left, right, out var difference);
        LaneArithmetic<ScalarModulus>.Add(left, right, out left);
        LaneArithmetic<ScalarModulus>.ReduceToTwoP(ref left);
        LaneMultiplication<ScalarModulus>.Multiply(difference, root, out right);
    }

    /// <summary>Cooley and Tukey's: (x, y) to (x + y w, x - y w).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Time(ref Lanes<ScalarModulus> left, ref Lanes<ScalarModulus> right, in Lanes<ScalarModulus> root)
    {
        LaneMultiplication<ScalarModulus>.Multiply(right, root, out var product);
        LaneArithmetic<ScalarModulus>.SubtractLoose(left, product, out right);
        LaneArithmetic<ScalarModulus>.Add(left, product, out left);
        LaneArithmetic<ScalarModulus>.ReduceToTwoP(ref left);
        LaneArithmetic<ScalarModulus>.ReduceToTwoP(ref right);
    }
}
