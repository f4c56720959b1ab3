namespace CircuitGen.Interop.Tests.Node;

/// <summary>A test that needs snarkjs and circom: skipped, with the reason, where they cannot be had; never passed unrun.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = NodeTools.Problem;
}
