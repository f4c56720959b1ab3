using System.Numerics;

namespace CircuitGen.Certificates;

/// <summary>A linear combination with ascending wires and coefficients between -p/2 and p/2.</summary>
public sealed class R1csForm(R1csTerm[] terms) : IEquatable<R1csForm>
{
    /// <summary>The terms.</summary>
    public R1csTerm[] Terms { get; } = terms;

    /// <summary>Whether only the constant wire occurs.</summary>
    public bool IsConstant => Terms.Length == 0 || Terms[^1].Wire == 0;

    /// <summary>The constant part.</summary>
    public BigInteger Constant => Terms.Length > 0 && Terms[0].Wire == 0 ? Terms[0].Coefficient : 0;

    /// <summary>The coefficient of a wire, 0 where it does not occur.</summary>
    public BigInteger this[int wire]
    {
        get
        {
            int low = 0, high = Terms.Length - 1;
            while (low <= high)
            {
                var middle = (low + high) / 2;
                if (Terms[middle].Wire == wire)
                {
                    return Terms[middle].Coefficient;
                }

                (low, high) = Terms[middle].Wire < wire ? (middle + 1, high) : (low, middle - 1);
            }

            return 0;
        }
    }

    /// <summary>left + factor * right modulo p.</summary>
    public static R1csForm Combine(R1csForm left, BigInteger factor, R1csForm right, BigInteger prime)
    {
        var sum = new List<R1csTerm>(left.Terms.Length + right.Terms.Length);
        int i = 0, j = 0;
        while (i < left.Terms.Length || j < right.Terms.Length)
        {
            var wire = Math.Min(i < left.Terms.Length ? left.Terms[i].Wire : int.MaxValue, j < right.Terms.Length ? right.Terms[j].Wire : int.MaxValue);
            BigInteger value = 0;
            if (i < left.Terms.Length && left.Terms[i].Wire == wire)
            {
                value += left.Terms[i++].Coefficient;
            }

            if (j < right.Terms.Length && right.Terms[j].Wire == wire)
            {
                value += factor * right.Terms[j++].Coefficient;
            }

            value = ((value % prime) + prime) % prime;
            if (!value.IsZero)
            {
                sum.Add(new(wire, value > prime >> 1 ? value - prime : value));
            }
        }

        return new([.. sum]);
    }

    /// <inheritdoc/>
    public bool Equals(R1csForm? other) => other is not null && Terms.AsSpan().SequenceEqual(other.Terms);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as R1csForm);

    /// <inheritdoc/>
    public override int GetHashCode() => Terms.Aggregate(17, static (hash, term) => HashCode.Combine(hash, term));
}

/// <summary>A wire times a coefficient.</summary>
public readonly record struct R1csTerm(int Wire, BigInteger Coefficient);
