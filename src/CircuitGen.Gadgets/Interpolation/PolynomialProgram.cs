using CircuitGen.Gadgets.Fields;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>
/// A polynomial as a sequence of products. Paterson's and Stockmeyer's recursion: a monic f of degree k (2^m - 1), with K = k 2^(m-1), is
/// u^K q + r with q monic of degree K - k; dividing r - u^(K-k) by q leaves c of degree below k and s of degree below K - k, so that
/// f = (u^K + c) q + (u^(K-k) + s), where q and u^(K-k) + s are monic of degree k (2^(m-1) - 1) and are taken apart in the same way. Above
/// that degree, f = u^e q + r with e at most k. A polynomial that is not monic is a multiple of one that is.
/// </summary>
public sealed class PolynomialProgram
{
    private readonly PrimeField _field;
    private readonly EvaluationScheme _scheme;
    private readonly List<PolynomialProduct> _products = [];

    private PolynomialProgram(PrimeField field, EvaluationScheme scheme)
    {
        _field = field;
        _scheme = scheme;
    }

    /// <summary>The products in the order in which they are made; the last one takes part in the result.</summary>
    public IReadOnlyList<PolynomialProduct> Products => _products;

    /// <summary>The result is <see cref="Scale"/> times the sum of the products' results in this list and the last one's, plus <see cref="Rest"/>.</summary>
    public IReadOnlyList<int> Others { get; private set; } = [];

    /// <summary>The polynomial's leading coefficient, unless there are no products.</summary>
    public Integer Scale { get; private set; } = Integer.One;

    /// <summary>Coefficients of 1, u, u^2, ... in the result.</summary>
    public Integer[] Rest { get; private set; } = [];

    internal static PolynomialProgram Of(PrimeField field, FieldElement[] polynomial, EvaluationScheme scheme)
    {
        var program = new PolynomialProgram(field, scheme);
        if (scheme.Products == 0)
        {
            program.Rest = Array.ConvertAll(polynomial, field.ToNearestInteger);
            return program;
        }

        var leading = polynomial[polynomial.Length - 1];
        var inverse = field.Inverse(leading);
        var sum = program.Evaluate(Array.ConvertAll(polynomial, coefficient => field.Multiply(in coefficient, in inverse)), scheme.Levels);
        program.Scale = field.ToInteger(leading);
        program.Others = sum.Products.GetRange(1, sum.Products.Count - 1);
        program.Rest = Array.ConvertAll(sum.Powers, coefficient => field.ToInteger(field.Multiply(in coefficient, in leading)));
        return program;
    }

    /// <summary>A monic polynomial as a sum of products, of which the first is the last made, and powers.</summary>
    private (List<int> Products, FieldElement[] Powers) Evaluate(FieldElement[] polynomial, int levels)
    {
        var degree = polynomial.Length - 1;
        var block = _scheme.Block;
        var beyond = degree - (block * ((1 << levels) - 1));
        if (beyond > 0)
        {
            var power = Math.Min(block, beyond);
            var higher = Evaluate(polynomial.AsSpan(power).ToArray(), levels);
            return ([Multiply(power, [], higher)], polynomial.AsSpan(0, power).ToArray());
        }

        if (levels == 1)
        {
            return ([], polynomial);
        }

        var split = block << (levels - 1);
        var quotient = polynomial.AsSpan(split).ToArray();
        var remainder = polynomial.AsSpan(0, split).ToArray();
        remainder[split - block] = _field.Subtract(in remainder[split - block], _field.One);
        var factor = Divide(remainder, quotient);
        var rest = remainder.AsSpan(0, split - block + 1).ToArray();
        rest[split - block] = _field.One;
        var upper = Evaluate(quotient, levels - 1);
        var lower = Evaluate(rest, levels - 1);
        lower.Products.Insert(0, Multiply(split, factor, upper));
        return lower;
    }

    private int Multiply(int power, FieldElement[] factor, (List<int> Products, FieldElement[] Powers) other)
    {
        _products.Add(new(power, Array.ConvertAll(factor, _field.ToInteger), other.Products, Array.ConvertAll(other.Powers, _field.ToInteger)));
        return _products.Count - 1;
    }

    /// <summary>The quotient by a monic polynomial; what it leaves stands in the dividend's place.</summary>
    private FieldElement[] Divide(FieldElement[] dividend, FieldElement[] divisor)
    {
        var degree = divisor.Length - 1;
        var quotient = new FieldElement[dividend.Length - degree];
        for (var i = quotient.Length - 1; i >= 0; i--)
        {
            var digit = quotient[i] = dividend[i + degree];
            for (var j = 0; j < degree; j++)
            {
                dividend[i + j] = _field.Subtract(in dividend[i + j], _field.Multiply(in digit, in divisor[j]));
            }
        }

        return quotient;
    }
}

/// <summary>The product of (u^power + a polynomial of degree below k) and (a sum of earlier products + a polynomial of degree at most k).</summary>
/// <param name="power">The power in the left factor.</param>
/// <param name="left">Coefficients of 1, u, ... in the left factor.</param>
/// <param name="products">The earlier products in the right factor.</param>
/// <param name="right">Coefficients of 1, u, ... in the right factor.</param>
public sealed class PolynomialProduct(int power, Integer[] left, IReadOnlyList<int> products, Integer[] right)
{
    /// <summary>The power in the left factor.</summary>
    public int Power { get; } = power;

    /// <summary>Coefficients of 1, u, ... in the left factor.</summary>
    public Integer[] Left { get; } = left;

    /// <summary>The earlier products in the right factor.</summary>
    public IReadOnlyList<int> Products { get; } = products;

    /// <summary>Coefficients of 1, u, ... in the right factor.</summary>
    public Integer[] Right { get; } = right;
}
