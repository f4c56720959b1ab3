using CircuitGen.Lanes;
using CircuitGen.Transforms;

namespace CircuitGen.Groth16Tests;

[Collection("Turns vectors off")]
public sealed class TransformTests
{
    [Theory]
    [InlineData(1, "mixed")]
    [InlineData(3, "mixed")]
    [InlineData(6, "mixed")]
    [InlineData(7, "mixed")]
    [InlineData(10, "mixed")]
    [InlineData(6, "zeros")]
    [InlineData(6, "ones")]
    [InlineData(6, "all p - 1")]
    [InlineData(7, "the highest only")]
    public unsafe void Agrees_with_interpolation_and_evaluation(int logarithm, string kind)
    {
        var size = 1 << logarithm;
        var root = RootsOfUnity.OfOrder(logarithm);
        var g = RootsOfUnity.OfOrder(logarithm + 1);
        var coefficients = Enumerable.Range(0, size).Select(i => Coefficient(kind, i, size)).ToArray();
        var point = Fr.One;
        var values = new Fr[size];
        var expected = new Fr[size];
        for (var i = 0; i < size; i++)
        {
            values[i] = Evaluate(coefficients, point);
            expected[(size - i) % size] = Evaluate(coefficients, g * point);
            point *= root;
        }

        foreach (var disabled in new[] { false, true })
        {
            AppContext.SetSwitch(VectorSupport.Switch, disabled);
            using var domain = new EvaluationDomain(logarithm);
            AppContext.SetSwitch(VectorSupport.Switch, false);
            var actual = values.ToArray();
            fixed (Fr* data = actual)
            {
                domain.MoveToCoset(data);
            }

            Assert.Equal(expected, actual);
        }
    }

    private static Fr Coefficient(string kind, int i, int size) => kind switch
    {
        "zeros" => Fr.Zero,
        "ones" => Fr.One,
        "all p - 1" => -Fr.One,
        "the highest only" => i == size - 1 ? Fr.Random() : Fr.Zero,
        _ => i % 5 == 0 ? -Fr.One : i % 7 == 0 ? Fr.Zero : Fr.Random(),
    };

    private static Fr Evaluate(Fr[] coefficients, Fr point)
    {
        var result = Fr.Zero;
        for (var i = coefficients.Length - 1; i >= 0; i--)
        {
            result = (result * point) + coefficients[i];
        }

        return result;
    }
}
