namespace CircuitGen.Soundness.Fields;

/// <summary>One constraint a * b = c over a small prime field, each side a list of wires and coefficients.</summary>
public sealed record SmallRow(SmallTerm[] A, SmallTerm[] B, SmallTerm[] C)
{
    /// <summary>The wires in it, some more than once.</summary>
    public IEnumerable<int> Wires => A.Concat(B).Concat(C).Select(static term => term.Wire);

    /// <summary>Whether these values satisfy it.</summary>
    public bool Holds(int[] values, int prime) =>
        (long)Evaluate(A, values, prime) * Evaluate(B, values, prime) % prime == Evaluate(C, values, prime);

    /// <summary>Whether all terms are the same.</summary>
    public bool IsSame(SmallRow other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return A.SequenceEqual(other.A) && B.SequenceEqual(other.B) && C.SequenceEqual(other.C);
    }

    /// <inheritdoc/>
    public override string ToString() => $"({Text(A)}) * ({Text(B)}) = {Text(C)}";

    /// <summary>The value of a linear combination.</summary>
    public static int Evaluate(SmallTerm[] side, int[] values, int prime)
    {
        long sum = 0;
        foreach (var term in side)
        {
            sum += (long)term.Coefficient * values[term.Wire];
        }

        return (int)(sum % prime);
    }

    private static string Text(SmallTerm[] side) => string.Join(" + ", side.Select(static term => $"{term.Coefficient}*w{term.Wire}"));
}

/// <summary>A wire times a coefficient in [0, p).</summary>
/// <param name="Wire">The wire; 0 is the constant one.</param>
/// <param name="Coefficient">The coefficient.</param>
public readonly record struct SmallTerm(int Wire, int Coefficient);
