using System.Globalization;
using System.Numerics;

namespace CircuitGen.Gadgets.Numbers;

/// <summary>
/// An exact signed integer of any size: a <see cref="long"/> while it fits, a <see cref="BigInteger"/> beyond.
/// Interval bounds, constants and coefficients are of this type.
/// </summary>
public readonly struct Integer : IEquatable<Integer>, IComparable<Integer>
{
    private readonly long _small;
    private readonly object? _large; // a boxed BigInteger outside the range of long, or null

    private Integer(long small) => _small = small;

    private Integer(BigInteger value)
    {
        if (value >= long.MinValue && value <= long.MaxValue)
        {
            _small = (long)value;
        }
        else
        {
            _large = value;
        }
    }

    /// <summary>0.</summary>
    public static Integer Zero => default;

    /// <summary>1.</summary>
    public static Integer One => new(1L);

    /// <summary>Whether the value fits a <see cref="long"/>.</summary>
    public bool IsSmall => _large is null;

    /// <summary>The value as a <see cref="long"/>; meaningful only where <see cref="IsSmall"/> holds.</summary>
    public long Small => _small;

    /// <summary>Whether the value is 0.</summary>
    public bool IsZero => _large is null && _small == 0;

    /// <summary>Whether the value is 1.</summary>
    public bool IsOne => _large is null && _small == 1;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => _large is null ? Math.Sign(_small) : ((BigInteger)_large).Sign;

    /// <summary>The value as a <see cref="BigInteger"/>.</summary>
    public BigInteger ToBigInteger() => _large is null ? _small : (BigInteger)_large;

    /// <summary>2^<paramref name="exponent"/>, for an exponent of at least 0.</summary>
    public static Integer PowerOfTwo(int exponent) => exponent < 63 ? new(1L << exponent) : new(BigInteger.One << exponent);

    /// <summary>Bits of the magnitude: the smallest n with |value| &lt; 2^n.</summary>
    public int BitLength()
    {
        var magnitude = BigInteger.Abs(ToBigInteger());
        if (_large is null)
        {
            var rest = (ulong)magnitude;
            var bits = 0;
            for (; rest != 0; rest >>= 1)
            {
                bits++;
            }

            return bits;
        }

        var bytes = magnitude.ToByteArray();
        var top = bytes.Length - 1;
        while (bytes[top] == 0)
        {
            top--;
        }

        var length = top * 8;
        for (int rest = bytes[top]; rest != 0; rest >>= 1)
        {
            length++;
        }

        return length;
    }

    /// <summary>Rounds toward negative infinity, unlike C#'s division.</summary>
    public Integer FloorDivide(Integer divisor)
    {
        var quotient = BigInteger.DivRem(ToBigInteger(), divisor.ToBigInteger(), out var remainder);
        return new(remainder.Sign != 0 && (remainder.Sign < 0) != (divisor.Sign < 0) ? quotient - 1 : quotient);
    }

    /// <summary>Bit <paramref name="index"/> in two's complement, 0 or 1.</summary>
    public Integer Bit(int index)
    {
        var half = FloorDivide(PowerOfTwo(index));
        return half - (half.FloorDivide(2) * 2);
    }

    /// <inheritdoc/>
    public bool Equals(Integer other) =>
        _large is null ? other._large is null && _small == other._small : other._large is not null && ((BigInteger)_large).Equals((BigInteger)other._large);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Integer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _large is null ? _small.GetHashCode() : _large.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Integer other) =>
        _large is null && other._large is null ? _small.CompareTo(other._small) : ToBigInteger().CompareTo(other.ToBigInteger());

    /// <inheritdoc/>
    public override string ToString() => _large is null ? _small.ToString(CultureInfo.InvariantCulture) : ((BigInteger)_large).ToString(CultureInfo.InvariantCulture);

    /// <summary>Converts without loss.</summary>
    public static implicit operator Integer(long value) => new(value);

    /// <summary>Converts without loss.</summary>
    public static implicit operator Integer(BigInteger value) => new(value);

    /// <summary>The exact sum.</summary>
    public static Integer operator +(Integer left, Integer right)
    {
        if (left._large is null && right._large is null)
        {
            var sum = unchecked(left._small + right._small);
            if (((left._small ^ sum) & (right._small ^ sum)) >= 0)
            {
                return new(sum);
            }
        }

        return new(left.ToBigInteger() + right.ToBigInteger());
    }

    /// <summary>The exact difference.</summary>
    public static Integer operator -(Integer left, Integer right)
    {
        if (left._large is null && right._large is null)
        {
            var difference = unchecked(left._small - right._small);
            if (((left._small ^ right._small) & (left._small ^ difference)) >= 0)
            {
                return new(difference);
            }
        }

        return new(left.ToBigInteger() - right.ToBigInteger());
    }

    /// <summary>The exact product.</summary>
    public static Integer operator *(Integer left, Integer right)
    {
        if (left._large is null && right._large is null)
        {
            // A double's relative error is 2^-53, so a product estimated below 9.2e18 is below 2^63 = 9.22...e18.
            if (Math.Abs((double)left._small * right._small) < 9.2e18)
            {
                return new(left._small * right._small);
            }
        }

        return new(left.ToBigInteger() * right.ToBigInteger());
    }

    /// <summary>The exact negation.</summary>
    public static Integer operator -(Integer value) => Zero - value;

    /// <summary>Whether the two are equal.</summary>
    public static bool operator ==(Integer left, Integer right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Integer left, Integer right) => !left.Equals(right);

    /// <summary>Whether left is the smaller.</summary>
    public static bool operator <(Integer left, Integer right) => left.CompareTo(right) < 0;

    /// <summary>Whether left is the larger.</summary>
    public static bool operator >(Integer left, Integer right) => left.CompareTo(right) > 0;

    /// <summary>Whether left is at most right.</summary>
    public static bool operator <=(Integer left, Integer right) => left.CompareTo(right) <= 0;

    /// <summary>Whether left is at least right.</summary>
    public static bool operator >=(Integer left, Integer right) => left.CompareTo(right) >= 0;
}
