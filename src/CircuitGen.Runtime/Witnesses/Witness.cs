using CircuitGen.Fields;
using CircuitGen.Gadgets.Building;

namespace CircuitGen;

/// <summary>The values of all wires of a circuit, in canonical form and in iden3's order. It contains the private inputs.</summary>
public sealed class Witness
{
    private readonly Scalar[] _values;

    /// <summary>Takes the array without copying it.</summary>
    /// <param name="shape">How many outputs and inputs the circuit has.</param>
    /// <param name="values">The value of every wire: 1, outputs, public inputs, private inputs, internal wires.</param>
    /// <exception cref="ArgumentException">There are fewer values than the shape has wires.</exception>
    public Witness(CircuitShape shape, Scalar[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Length < shape.FirstInternal)
        {
            throw new ArgumentException(
                $"{values.Length} values are not enough: one, the outputs and the inputs alone are {shape.FirstInternal} wires.", nameof(values));
        }

        Shape = shape;
        _values = values;
    }

    /// <summary>How many outputs and inputs the circuit has.</summary>
    public CircuitShape Shape { get; }

    /// <summary>The value of every wire.</summary>
    public ReadOnlySpan<Scalar> Values => _values;

    /// <summary>The values of the outputs.</summary>
    public ReadOnlySpan<Scalar> Outputs => _values.AsSpan(Shape.FirstOutput, Shape.Outputs);

    /// <summary>The values of the public inputs.</summary>
    public ReadOnlySpan<Scalar> PublicInputs => _values.AsSpan(Shape.FirstPublicInput, Shape.PublicInputs);

    /// <summary>The values of the private inputs: the prover's secret.</summary>
    public ReadOnlySpan<Scalar> PrivateInputs => _values.AsSpan(Shape.FirstPrivateInput, Shape.PrivateInputs);

    /// <summary>What the verifier sees: the outputs, then the public inputs.</summary>
    public ReadOnlySpan<Scalar> PublicSignals => _values.AsSpan(Shape.FirstOutput, Shape.Outputs + Shape.PublicInputs);
}
