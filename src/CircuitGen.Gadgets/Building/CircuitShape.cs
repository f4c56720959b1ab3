namespace CircuitGen.Gadgets.Building;

/// <summary>How many wires of each kind a circuit starts with, in iden3's order: one, outputs, public inputs, private inputs.</summary>
/// <param name="outputs">Public outputs.</param>
/// <param name="publicInputs">Public inputs.</param>
/// <param name="privateInputs">Private inputs.</param>
public readonly struct CircuitShape(int outputs, int publicInputs, int privateInputs)
{
    /// <summary>Public outputs.</summary>
    public int Outputs { get; } = outputs;

    /// <summary>Public inputs.</summary>
    public int PublicInputs { get; } = publicInputs;

    /// <summary>Private inputs.</summary>
    public int PrivateInputs { get; } = privateInputs;

    /// <summary>The index of the first output wire.</summary>
    public int FirstOutput => 1;

    /// <summary>The index of the first public input wire.</summary>
    public int FirstPublicInput => FirstOutput + Outputs;

    /// <summary>The index of the first private input wire.</summary>
    public int FirstPrivateInput => FirstPublicInput + PublicInputs;

    /// <summary>The index of the first internal wire.</summary>
    public int FirstInternal => FirstPrivateInput + PrivateInputs;
}
