using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using CircuitGen.Fields;

namespace CircuitGen.Lanes;

/// <summary>Eight elements of Fq2. Products are four products in Fq with two reductions, which beats Karatsuba's three with three.</summary>
internal unsafe struct QuadraticLanes : ICoordinateLanes<QuadraticLanes>
{
    private const int PartSize = 32;

    private Lanes<BaseModulus> _c0;
    private Lanes<BaseModulus> _c1;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Gather(byte** places, int offset, out QuadraticLanes result)
    {
        LaneMemory<BaseModulus>.Gather(places, offset, out result._c0);
        LaneMemory<BaseModulus>.Gather(places, offset + PartSize, out result._c1);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(in QuadraticLanes value, byte* destination, int stride)
    {
        LaneMemory<BaseModulus>.Store(value._c0, destination, stride);
        LaneMemory<BaseModulus>.Store(value._c1, destination + PartSize, stride);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Multiply(in QuadraticLanes a, in QuadraticLanes b, out QuadraticLanes product)
    {
        LaneArithmetic<BaseModulus>.SubtractLoose(default, a._c1, out var negated);
        LaneMultiplication<BaseModulus>.SumOfProducts(a._c0, b._c0, negated, b._c1, out product._c0);
        LaneMultiplication<BaseModulus>.SumOfProducts(a._c0, b._c1, a._c1, b._c0, out product._c1);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Square(in QuadraticLanes a, out QuadraticLanes square)
    {
        LaneArithmetic<BaseModulus>.SubtractLoose(default, a._c1, out var negated);
        LaneMultiplication<BaseModulus>.SumOfProducts(a._c0, a._c0, negated, a._c1, out square._c0);
        LaneMultiplication<BaseModulus>.SumOfProducts(a._c0, a._c1, a._c1, a._c0, out square._c1);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Subtract(in QuadraticLanes a, in QuadraticLanes b, out QuadraticLanes difference)
    {
        LaneArithmetic<BaseModulus>.Subtract(a._c0, b._c0, out difference._c0);
        LaneArithmetic<BaseModulus>.Subtract(a._c1, b._c1, out difference._c1);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SubtractTwo(in QuadraticLanes a, in QuadraticLanes b, in QuadraticLanes c, out QuadraticLanes difference)
    {
        LaneArithmetic<BaseModulus>.SubtractTwo(a._c0, b._c0, c._c0, out difference._c0);
        LaneArithmetic<BaseModulus>.SubtractTwo(a._c1, b._c1, c._c1, out difference._c1);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Canonicalize(ref QuadraticLanes a)
    {
        LaneArithmetic<BaseModulus>.Canonicalize(ref a._c0);
        LaneArithmetic<BaseModulus>.Canonicalize(ref a._c1);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void NegateWhere(Vector512<ulong> mask, ref QuadraticLanes a)
    {
        LaneArithmetic<BaseModulus>.NegateWhere(mask, ref a._c0);
        LaneArithmetic<BaseModulus>.NegateWhere(mask, ref a._c1);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetOneWhere(Vector512<ulong> mask, ref QuadraticLanes a)
    {
        LaneArithmetic<BaseModulus>.SetOneWhere(mask, ref a._c0);
        LaneArithmetic<BaseModulus>.SetZeroWhere(mask, ref a._c1);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> AreEqual(in QuadraticLanes a, in QuadraticLanes b) =>
        LaneArithmetic<BaseModulus>.AreEqual(a._c0, b._c0) & LaneArithmetic<BaseModulus>.AreEqual(a._c1, b._c1);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> AreZero(in QuadraticLanes a) =>
        LaneArithmetic<BaseModulus>.AreZero(a._c0) & LaneArithmetic<BaseModulus>.AreZero(a._c1);
}
