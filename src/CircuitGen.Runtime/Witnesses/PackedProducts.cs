using CircuitGen.ConstraintSystems;
using CircuitGen.Fields;
using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Witnesses;

/// <summary>
/// The product wires at the end of a circuit that packs products. No witness code computes them: each is the product of two linear
/// combinations of wires before it, and these are taken from the circuit itself, once for a circuit.
/// </summary>
public sealed class PackedProducts
{
    private readonly ConstraintSystem _products;

    private PackedProducts(ConstraintSystem products) => _products = products;

    /// <summary>Builds the circuit and keeps the products.</summary>
    /// <param name="shape">How many outputs and inputs the circuit has.</param>
    /// <param name="build">Builds the circuit.</param>
    /// <param name="firstWire">The first of the product wires; all from here on are such wires.</param>
    public static PackedProducts Of(CircuitShape shape, Action<CircuitBuilder> build, int firstWire)
    {
        ArgumentNullException.ThrowIfNull(build);
        var products = new ConstraintSystemRecorder(shape);
        build(new CircuitBuilder(shape, new Filter(products, firstWire)));
        return new(products.Build());
    }

    /// <summary>The value of the next product wire.</summary>
    internal Scalar Evaluate(int index, ReadOnlySpan<Scalar> values) => ScalarCheck.Multiply(
        ScalarCheck.Evaluate(_products.A, index, _products.Coefficients, values), ScalarCheck.Evaluate(_products.B, index, _products.Coefficients, values));

    /// <summary>How many there are.</summary>
    internal int Count => _products.ConstraintCount;

    /// <summary>Lets all wires pass, and the constraints whose right side is a product wire alone.</summary>
    private sealed class Filter(ConstraintSystemRecorder products, int firstWire) : ICircuitSink
    {
        public void OnWire(WireKind kind) => products.OnWire(kind);

        public void OnConstraint(LinearCombination a, LinearCombination b, LinearCombination c, int site)
        {
            if (c.Terms.Length == 1 && c.Terms[0].Wire >= firstWire && c.Terms[0].Coefficient.IsOne && c.Constant.IsZero)
            {
                products.OnConstraint(a, b, c, site);
            }
        }
    }
}
