using System.Numerics;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets.LinearCombinations;

/// <content>The free operations: sums, differences, and products with constants.</content>
public sealed partial class LinearCombination
{
    /// <summary>A constant.</summary>
    public static implicit operator LinearCombination(long value) => FromConstant(value);

    /// <summary>A constant.</summary>
    public static implicit operator LinearCombination(BigInteger value) => FromConstant(value);

    /// <summary>A constant.</summary>
    public static implicit operator LinearCombination(Integer value) => FromConstant(value);

    /// <summary>The sum; no constraint.</summary>
    public static LinearCombination operator +(LinearCombination left, LinearCombination right)
    {
        var constant = left.Constant + right.Constant;
        if (right._count == 0)
        {
            return right.Constant.IsZero ? left : left.WithConstant(constant);
        }

        return left._count == 0 ? right.WithConstant(constant) : Join(left, right, Integer.One, constant);
    }

    /// <summary>The difference; no constraint.</summary>
    public static LinearCombination operator -(LinearCombination left, LinearCombination right)
    {
        var constant = left.Constant - right.Constant;
        if (right._count == 0)
        {
            return left.WithConstant(constant);
        }

        return left._rest is not null && ReferenceEquals(left._rest, right._rest) ? Rest(left, right, constant) : Join(left, right, -1, constant);
    }

    /// <summary>The negation; no constraint.</summary>
    public static LinearCombination operator -(LinearCombination value) => value.Times(-1);

    /// <summary>The product with a constant; no constraint.</summary>
    public static LinearCombination operator *(Integer factor, LinearCombination value) => value.Times(factor);

    /// <summary>The product with a constant; no constraint.</summary>
    public static LinearCombination operator *(long factor, LinearCombination value) => value.Times(factor);

    /// <summary>The product with a constant; no constraint.</summary>
    public static LinearCombination operator *(LinearCombination value, long factor) => value.Times(factor);

    /// <summary>The product with a constant; no constraint.</summary>
    public LinearCombination Times(Integer factor)
    {
        if (factor.IsOne)
        {
            return this;
        }

        if (factor.IsZero || _count == 0)
        {
            return FromConstant(Constant * factor);
        }

        if (_single is not null)
        {
            return new(Constant * factor, [Scale(_single[0], factor)], null, 1, canonical: true);
        }

        var scaled = new TermList(_count);
        foreach (var term in RawTerms)
        {
            scaled.Append(Scale(term, factor));
        }

        return new(Constant * factor, null, scaled, _count, _canonical);
    }

    private static Term Scale(Term term, Integer factor) => new(term.Wire, term.Coefficient * factor);

    private LinearCombination WithConstant(Integer constant) =>
        constant == Constant ? this : new(constant, _single, _rest, _count, _canonical);

    /// <summary>The difference of two prefixes of one list, as a sum before and after something was added to it: what they share cancels.</summary>
    private static LinearCombination Rest(LinearCombination left, LinearCombination right, Integer constant)
    {
        var (first, end) = (Math.Min(left._count, right._count), Math.Max(left._count, right._count));
        if (first == end)
        {
            return FromConstant(constant);
        }

        var rest = new TermList(end - first);
        foreach (var term in new ReadOnlySpan<Term>(left._rest!.Items, first, end - first))
        {
            rest.Append(left._count == end ? term : Scale(term, -1));
        }

        return new(constant, null, rest, rest.Count, canonical: false);
    }

    private static LinearCombination Join(LinearCombination left, LinearCombination right, Integer factor, Integer constant)
    {
        var terms = left._rest;
        if (terms is null || terms.Count != left._count)
        {
            // Somebody else has appended behind this prefix, or there is no list yet.
            terms = new TermList(left._count + right._count + 2);
            foreach (var term in left.RawTerms)
            {
                terms.Append(term);
            }
        }

        foreach (var term in right.RawTerms)
        {
            terms.Append(factor.IsOne ? term : Scale(term, factor));
        }

        return new(constant, null, terms, terms.Count, canonical: false);
    }
}
