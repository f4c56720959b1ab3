using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Gadgets;

/// <summary>
/// A constant table at a secret index u by the polynomial that has the table's values: the powers of u that are missing, one product each,
/// and the products of <see cref="PolynomialProgram"/>, the last of which has the entry itself on its wire. The index must be in range;
/// nothing here confines it.
/// </summary>
internal static class InterpolationGadget
{
    /// <summary>table(index): the powers that the scheme lacks and its products.</summary>
    public static LinearCombination Interpolate(this CircuitBuilder circuit, LinearCombination index, InterpolatedTable table, EvaluationScheme scheme, int site)
    {
        if (!circuit.Powers.TryGetValue(index, out var powers))
        {
            circuit.Powers.Add(index, powers = new IndexPowers(index));
        }

        powers.Provide(circuit, scheme, site);
        var program = table.Program(scheme);
        if (program.Products.Count == 0)
        {
            return Exact(program, powers);
        }

        var results = new LinearCombination[program.Products.Count];
        for (var i = 0; i < results.Length; i++)
        {
            var product = program.Products[i];
            var isLast = i == results.Length - 1;
            var left = powers[product.Power] + powers.Combine(product.Left, circuit.Modulus);
            var right = product.Products.Aggregate(powers.Combine(product.Right, circuit.Modulus), (sum, other) => sum + results[other]);
            results[i] = circuit.Allocate(isLast ? WireKind.Integer : WireKind.FieldElement);
            if (isLast)
            {
                var rest = program.Others.Aggregate(powers.Combine(program.Rest, circuit.Modulus), (sum, other) => sum + results[other].Times(program.Scale));
                circuit.Constrain(left.Times(program.Scale), right, results[i] - rest, site);
            }
            else
            {
                circuit.Constrain(left, right, results[i], site);
            }
        }

        return results[results.Length - 1];
    }

    /// <summary>The table's polynomial with small integers for coefficients: a linear combination whose value is the entry as an integer.</summary>
    private static LinearCombination Exact(PolynomialProgram program, IndexPowers powers)
    {
        var sum = LinearCombination.FromConstant(program.Rest[0]);
        for (var exponent = 1; exponent < program.Rest.Length; exponent++)
        {
            sum += powers[exponent].Times(program.Rest[exponent]);
        }

        return sum;
    }
}
