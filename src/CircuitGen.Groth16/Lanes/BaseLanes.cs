using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using CircuitGen.Fields;

namespace CircuitGen.Lanes;

/// <summary>Eight elements of Fq.</summary>
internal unsafe struct BaseLanes : ICoordinateLanes<BaseLanes>
{
    private Lanes<BaseModulus> _value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Gather(byte** places, int offset, out BaseLanes result) =>
        LaneMemory<BaseModulus>.Gather(places, offset, out result._value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(in BaseLanes value, byte* destination, int stride) =>
        LaneMemory<BaseModulus>.Store(value._value, destination, stride);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Multiply(in BaseLanes a, in BaseLanes b, out BaseLanes product) =>
        LaneMultiplication<BaseModulus>.Multiply(a._value, b._value, out product._value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Square(in BaseLanes a, out BaseLanes square) =>
        LaneMultiplication<BaseModulus>.Multiply(a._value, a._value, out square._value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Subtract(in BaseLanes a, in BaseLanes b, out BaseLanes difference) =>
        LaneArithmetic<BaseModulus>.Subtract(a._value, b._value, out difference._value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SubtractTwo(in BaseLanes a, in BaseLanes b, in BaseLanes c, out BaseLanes difference) =>
        LaneArithmetic<BaseModulus>.SubtractTwo(a._value, b._value, c._value, out difference._value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Canonicalize(ref BaseLanes a) => LaneArithmetic<BaseModulus>.Canonicalize(ref a._value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void NegateWhere(Vector512<ulong> mask, ref BaseLanes a) => LaneArithmetic<BaseModulus>.NegateWhere(mask, ref a._value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetOneWhere(Vector512<ulong> mask, ref BaseLanes a) => LaneArithmetic<BaseModulus>.SetOneWhere(mask, ref a._value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> AreEqual(in BaseLanes a, in BaseLanes b) => LaneArithmetic<BaseModulus>.AreEqual(a._value, b._value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> AreZero(in BaseLanes a) => LaneArithmetic<BaseModulus>.AreZero(a._value);
}
