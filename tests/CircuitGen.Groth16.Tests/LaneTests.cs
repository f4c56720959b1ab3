using System.Runtime.Intrinsics.X86;
using CircuitGen.Fields;
using CircuitGen.Lanes;

namespace CircuitGen.Groth16Tests;

public sealed class LaneTests
{
    private const int RandomOperations = 1_250_000;

    [VectorFact]
    public void Base_field_lanes_agree_on_edges() => LaneLaws<BaseModulus>.HoldOnEdges();

    [VectorFact]
    public void Scalar_field_lanes_agree_on_edges() => LaneLaws<ScalarModulus>.HoldOnEdges();

    [VectorFact]
    public void Base_field_lanes_agree_on_ten_million_operations() => LaneLaws<BaseModulus>.HoldAtRandom(RandomOperations);

    [VectorFact]
    public void Scalar_field_lanes_agree_on_ten_million_operations() => LaneLaws<ScalarModulus>.HoldAtRandom(RandomOperations);
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class VectorFactAttribute : FactAttribute
{
    public VectorFactAttribute() => Skip = Avx512DQ.IsSupported ? null : "This machine has no AVX-512.";
}
