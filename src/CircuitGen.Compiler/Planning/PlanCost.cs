namespace CircuitGen.Compiler.Planning;

/// <summary>What a planned circuit costs; the units are those of the cost record that the emitted circuit carries.</summary>
public sealed record PlanCost
{
    /// <summary>M.</summary>
    public long Constraints { get; init; }

    /// <summary>All wires, the constant one included.</summary>
    public long Wires { get; init; }

    /// <summary>Non-zero coefficients of matrix A.</summary>
    public long NonZerosA { get; init; }

    /// <summary>Non-zero coefficients of matrix B.</summary>
    public long NonZerosB { get; init; }

    /// <summary>Non-zero coefficients of matrix C.</summary>
    public long NonZerosC { get; init; }

    /// <summary>Output wires.</summary>
    public int Outputs { get; init; }

    /// <summary>Public input wires.</summary>
    public int PublicInputs { get; init; }

    /// <summary>Private input wires.</summary>
    public int PrivateInputs { get; init; }

    /// <summary>Wires that may hold a value outside [0, 2^64).</summary>
    public long FullWidthWires { get; init; }

    /// <summary>N: elements of constant tables that the circuit reads, each counted once.</summary>
    public long Parameters { get; init; }
}
