using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>The powers of an index that have wires; functions of the same index share them.</summary>
internal sealed class IndexPowers(LinearCombination index)
{
    private readonly Dictionary<int, LinearCombination> _wires = new() { [1] = index };

    /// <summary>Which powers there are.</summary>
    public KnownPowers Known { get; private set; } = KnownPowers.None;

    /// <summary>A power.</summary>
    public LinearCombination this[int exponent] => _wires[exponent];

    /// <summary>The powers whose wires are <paramref name="firstWire"/> and later, with their exponents.</summary>
    public IEnumerable<KeyValuePair<int, LinearCombination>> From(int firstWire) =>
        _wires.Where(power => power.Key > 1 && power.Value.Terms[0].Wire >= firstWire);

    /// <summary>Makes the powers that a scheme lacks, one product each.</summary>
    public void Provide(CircuitBuilder circuit, EvaluationScheme scheme, int site)
    {
        foreach (var exponent in Known.Missing(scheme))
        {
            var power = circuit.Allocate(WireKind.FieldElement);
            circuit.Constrain(_wires[exponent / 2], _wires[exponent - (exponent / 2)], power, site);
            _wires[exponent] = power;
        }

        Known = Known.With(scheme);
    }

    /// <summary>A polynomial whose powers are all there; the constant part is reduced, so that it is 0 exactly where the field's is.</summary>
    public LinearCombination Combine(Integer[] coefficients, Integer modulus)
    {
        if (coefficients.Length == 0)
        {
            return LinearCombination.Zero;
        }

        var constant = coefficients[0] + (coefficients.Length > 1 ? coefficients[1] * index.Constant : Integer.Zero);
        var sum = LinearCombination.FromConstant(constant - (constant.FloorDivide(modulus) * modulus));
        for (var exponent = 1; exponent < coefficients.Length; exponent++)
        {
            if (!coefficients[exponent].IsZero)
            {
                var power = exponent == 1 ? index - LinearCombination.FromConstant(index.Constant) : _wires[exponent];
                sum += power.Times(coefficients[exponent]);
            }
        }

        return sum;
    }
}
