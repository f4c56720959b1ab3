namespace CircuitGen.Gadgets;

/// <summary>
/// How a polynomial in one wire is evaluated (M. Paterson, L. Stockmeyer, "On the number of nonscalar multiplications necessary to evaluate
/// polynomials", 1973). With the powers u^2 .. u^k a polynomial of degree k is a linear combination. With the squares u^2k, u^4k, ... one of
/// degree k (2^m - 1) takes 2^(m-1) - 1 products more, see <see cref="PolynomialProgram"/>, and every k degrees beyond that one more, by
/// Horner's rule. About sqrt(2 d) in all.
/// </summary>
/// <param name="block">k.</param>
/// <param name="levels">m, at least 1.</param>
/// <param name="degree">The polynomial's degree, which may be higher than that of the table: see <see cref="InterpolatedTable"/>.</param>
public readonly struct EvaluationScheme(int block, int levels, int degree) : IEquatable<EvaluationScheme>
{
    /// <summary>k: powers up to this one have wires.</summary>
    public int Block { get; } = block;

    /// <summary>m: squares up to u^(k 2^(m-1)) have wires.</summary>
    public int Levels { get; } = levels;

    /// <summary>The polynomial's degree.</summary>
    public int Degree { get; } = degree;

    /// <summary>The degree from which on Horner's rule takes over.</summary>
    public int BalancedDegree => Balanced(Block, Levels);

    /// <summary>Products besides powers.</summary>
    public int Products => (1 << (Levels - 1)) - 1 + Math.Max(0, (Degree - BalancedDegree + Block - 1) / Block);

    /// <summary>
    /// The cheapest scheme, and what it costs where some powers have wires already; of several the one with the fewest products, which are
    /// all that a further table at the same index pays.
    /// </summary>
    /// <param name="known">The powers that have wires.</param>
    /// <param name="count">How many values the index has; polynomials of this degree and above agree with any table.</param>
    /// <param name="degree">The degree of the table's own polynomial.</param>
    /// <param name="isIntegral">Whether that polynomial may be used without a product that has the value on a wire of its own.</param>
    public static (EvaluationScheme Scheme, int Cost) Cheapest(KnownPowers known, int count, int degree, bool isIntegral)
    {
        var best = (Scheme: default(EvaluationScheme), Cost: int.MaxValue / 2);
        for (var block = 1; block - known.Dense <= best.Cost && block <= Math.Max(known.Dense, degree); block++)
        {
            for (var levels = 1; levels == 1 || Balanced(block, levels - 1) < count; levels++)
            {
                var balanced = Balanced(block, levels);
                var scheme = new EvaluationScheme(block, levels, balanced <= degree || levels == 1 ? degree : Math.Max(count, balanced));
                if (scheme.Products > 0 || isIntegral)
                {
                    var cost = known.CountMissing(scheme) + scheme.Products;
                    best = cost < best.Cost || (cost == best.Cost && scheme.Products < best.Scheme.Products) ? (scheme, cost) : best;
                }
            }
        }

        return best;
    }

    /// <inheritdoc/>
    public bool Equals(EvaluationScheme other) => Block == other.Block && Levels == other.Levels && Degree == other.Degree;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EvaluationScheme other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Block * 31) + Levels) * 31) + Degree);

    private static int Balanced(int block, int levels) => block * ((1 << levels) - 1);
}
