using System.Runtime.Intrinsics;

namespace CircuitGen.Lanes;

/// <summary>Eight coordinates side by side, in Fq for G1 or Fq2 for G2, as far as adding points needs them.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
internal unsafe interface ICoordinateLanes<TSelf>
    where TSelf : unmanaged, ICoordinateLanes<TSelf>
{
    /// <summary>Loads coordinates, which are below p, from eight places.</summary>
    static abstract void Gather(byte** places, int offset, out TSelf result);

    /// <summary>Stores coordinates below 2^256 at equal distances.</summary>
    static abstract void Store(in TSelf value, byte* destination, int stride);

    /// <summary>The product of factors below 2p; below 2p.</summary>
    static abstract void Multiply(in TSelf a, in TSelf b, out TSelf product);

    /// <summary>The square of an element below 2p; below 2p.</summary>
    static abstract void Square(in TSelf a, out TSelf square);

    /// <summary>a - b + p, for b up to p.</summary>
    static abstract void Subtract(in TSelf a, in TSelf b, out TSelf difference);

    /// <summary>a - b - c + 2p, for b and c up to p.</summary>
    static abstract void SubtractTwo(in TSelf a, in TSelf b, in TSelf c, out TSelf difference);

    /// <summary>Brings elements below 4p below p.</summary>
    static abstract void Canonicalize(ref TSelf a);

    /// <summary>The negative, where the mask is set, of an element up to p.</summary>
    static abstract void NegateWhere(Vector512<ulong> mask, ref TSelf a);

    /// <summary>1 where the mask is set.</summary>
    static abstract void SetOneWhere(Vector512<ulong> mask, ref TSelf a);

    /// <summary>All ones where the two have the same limbs.</summary>
    static abstract Vector512<ulong> AreEqual(in TSelf a, in TSelf b);

    /// <summary>All ones where all limbs are 0.</summary>
    static abstract Vector512<ulong> AreZero(in TSelf a);
}
