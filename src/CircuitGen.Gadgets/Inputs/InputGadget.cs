using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>
/// Inputs and outputs. A private input is range-checked in the circuit, ceil(log2 of the number of values) constraints each; a public
/// one costs nothing, since the verifier sees it and checks it.
/// </summary>
public static class InputGadget
{
    /// <summary>Public inputs from <paramref name="first"/> on, <paramref name="length"/> of them.</summary>
    public static LinearCombination[] PublicInputs(this CircuitBuilder circuit, int first, int length)
    {
        var inputs = new LinearCombination[length];
        for (var i = 0; i < length; i++)
        {
            inputs[i] = circuit.PublicInput(first + i);
        }

        return inputs;
    }

    /// <summary>A private input that is shown to be one of <paramref name="count"/> values from <paramref name="minimum"/> on.</summary>
    public static LinearCombination CheckedPrivateInput(this CircuitBuilder circuit, int index, Integer minimum, Integer count, int site)
    {
        var input = circuit.PrivateInput(index);
        circuit.CheckInput(input, minimum, count, site);
        return input;
    }

    /// <summary>Private inputs from <paramref name="first"/> on, each shown to be one of <paramref name="count"/> values from <paramref name="minimum"/> on.</summary>
    public static LinearCombination[] CheckedPrivateInputs(
        this CircuitBuilder circuit, int first, int length, Integer minimum, Integer count, int site)
    {
        var inputs = new LinearCombination[length];
        for (var i = 0; i < length; i++)
        {
            inputs[i] = circuit.CheckedPrivateInput(first + i, minimum, count, site);
        }

        return inputs;
    }

    /// <summary>Binds outputs from <paramref name="first"/> on: one constraint each.</summary>
    public static void BindOutputs(this CircuitBuilder circuit, int first, LinearCombination[] values, int site)
    {
        for (var i = 0; i < values.Length; i++)
        {
            circuit.BindOutput(first + i, values[i], site);
        }
    }

    /// <summary>An array of zeros, as C# creates arrays.</summary>
    public static LinearCombination[] Zeros(this CircuitBuilder circuit, int length)
    {
        _ = circuit;
        var zeros = new LinearCombination[length];
        for (var i = 0; i < length; i++)
        {
            zeros[i] = LinearCombination.Zero;
        }

        return zeros;
    }
}
