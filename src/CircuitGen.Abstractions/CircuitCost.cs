namespace CircuitGen;

/// <summary>
/// What a circuit costs, known when it is compiled and equal to the system that <c>Synthesize()</c> builds.
/// </summary>
public sealed class CircuitCost
{
    /// <summary>M: rank-1 constraints, the input range checks and the output bindings included.</summary>
    public long Constraints { get; set; }

    /// <summary>All wires: the constant one, outputs, public inputs, private inputs and internal wires.</summary>
    public long Wires { get; set; }

    /// <summary>Non-zero coefficients of matrix A.</summary>
    public long NonZerosA { get; set; }

    /// <summary>Non-zero coefficients of matrix B.</summary>
    public long NonZerosB { get; set; }

    /// <summary>Non-zero coefficients of matrix C.</summary>
    public long NonZerosC { get; set; }

    /// <summary>Non-zero coefficients of A, B and C together.</summary>
    public long NonZeros => NonZerosA + NonZerosB + NonZerosC;

    /// <summary>Public outputs: the return value and the <c>out</c> parameters, one wire each.</summary>
    public int Outputs { get; set; }

    /// <summary>Public input wires.</summary>
    public int PublicInputs { get; set; }

    /// <summary>Private input wires.</summary>
    public int PrivateInputs { get; set; }

    /// <summary>
    /// Wires whose value may lie outside [0, 2^64): negative values and large ones fill all 254 bits of a field element,
    /// and these, not the bits, are what a prover's multi-scalar multiplication spends its time on.
    /// </summary>
    public long FullWidthWires { get; set; }

    /// <summary>N: the elements of constant tables that the circuit reads, each counted once.</summary>
    public long Parameters { get; set; }

    /// <summary>M / N, the field's constraint efficiency; zero where the circuit has no parameters.</summary>
    public double ConstraintsPerParameter => Parameters == 0 ? 0 : (double)Constraints / Parameters;
}
