namespace CircuitGen.Gadgets.Numbers;

/// <summary>All integers from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
/// <param name="low">The least value.</param>
/// <param name="high">The greatest value, at least <paramref name="low"/>.</param>
public readonly struct Interval(Integer low, Integer high) : IEquatable<Interval>
{
    /// <summary>The least value.</summary>
    public Integer Low { get; } = low;

    /// <summary>The greatest value.</summary>
    public Integer High { get; } = high;

    /// <summary>{0, 1}: what a boolean wire may hold.</summary>
    public static Interval Boolean => new(Integer.Zero, Integer.One);

    /// <summary>How many integers the interval holds.</summary>
    public Integer Count => High - Low + Integer.One;

    /// <summary>Whether it holds one integer only.</summary>
    public bool IsPoint => Low == High;

    /// <summary>Whether every value of <paramref name="other"/> is in this interval.</summary>
    public bool Contains(Interval other) => Low <= other.Low && other.High <= High;

    /// <summary>The smallest interval that contains both.</summary>
    public Interval Hull(Interval other) => new(Low < other.Low ? Low : other.Low, High > other.High ? High : other.High);

    /// <summary>The values in both; the two must overlap.</summary>
    public Interval Intersect(Interval other) => new(Low > other.Low ? Low : other.Low, High < other.High ? High : other.High);

    /// <summary>Bits of two's complement without the sign: the smallest n with -2^n &lt;= v &lt; 2^n for every value v.</summary>
    public int SignedBits()
    {
        var below = Low.Sign < 0 ? (-Low - Integer.One).BitLength() : 0;
        var above = High.Sign > 0 ? High.BitLength() : 0;
        return Math.Max(below, above);
    }

    /// <summary>Bits of the magnitude: the smallest n with |v| &lt; 2^n for every value v.</summary>
    public int MagnitudeBits() => Math.Max(Low.BitLength(), High.BitLength());

    /// <inheritdoc/>
    public bool Equals(Interval other) => Low == other.Low && High == other.High;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Interval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Low.GetHashCode() * 31) + High.GetHashCode());

    /// <inheritdoc/>
    public override string ToString() => $"[{Low}, {High}]";

    /// <summary>The sums of a value of each.</summary>
    public static Interval operator +(Interval left, Interval right) => new(left.Low + right.Low, left.High + right.High);

    /// <summary>The differences of a value of each.</summary>
    public static Interval operator -(Interval left, Interval right) => new(left.Low - right.High, left.High - right.Low);

    /// <summary>The products with a constant.</summary>
    public static Interval operator *(Interval value, Integer factor) =>
        factor.Sign >= 0 ? new(value.Low * factor, value.High * factor) : new(value.High * factor, value.Low * factor);

    /// <summary>The products of a value of each.</summary>
    public static Interval operator *(Interval left, Interval right) => (left * right.Low).Hull(left * right.High);

    /// <summary>Whether the two are equal.</summary>
    public static bool operator ==(Interval left, Interval right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Interval left, Interval right) => !left.Equals(right);
}
