namespace CircuitGen.Interop.Tests.Node;

/// <summary>A theory that needs snarkjs and circom: skipped, with the reason, where they cannot be had; never passed unrun.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute() => Skip = NodeTools.Problem;
}
