using CircuitGen.Fields;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Witnesses;

/// <summary>The products of a polynomial with their coefficients as field elements.</summary>
internal sealed class ScalarProgram(PolynomialProgram program)
{
    private readonly (MontgomeryScalar[] Left, MontgomeryScalar[] Right)[] _coefficients =
        [.. program.Products.Select(static product => (From(product.Left), From(product.Right)))];

    /// <summary>What each product gives for an index with these powers; not the last, whose wire holds the table's entry.</summary>
    public MontgomeryScalar[] Run(Dictionary<int, MontgomeryScalar> powers)
    {
        var results = new MontgomeryScalar[_coefficients.Length];
        for (var i = 0; i < results.Length - 1; i++)
        {
            var right = Combine(_coefficients[i].Right, powers);
            foreach (var other in program.Products[i].Products)
            {
                right += results[other];
            }

            results[i] = (powers[program.Products[i].Power] + Combine(_coefficients[i].Left, powers)) * right;
        }

        return results;
    }

    private static MontgomeryScalar Combine(MontgomeryScalar[] coefficients, Dictionary<int, MontgomeryScalar> powers)
    {
        var sum = coefficients.Length == 0 ? MontgomeryScalar.Zero : coefficients[0];
        for (var exponent = 1; exponent < coefficients.Length; exponent++)
        {
            sum += coefficients[exponent] * powers[exponent];
        }

        return sum;
    }

    private static MontgomeryScalar[] From(Integer[] coefficients) => Array.ConvertAll(coefficients, static coefficient => MontgomeryScalar.From(Scalar.From(coefficient)));
}
