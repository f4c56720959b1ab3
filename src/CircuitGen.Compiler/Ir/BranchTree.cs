namespace CircuitGen.Compiler.Ir;

/// <summary>
/// Nested ifs as a decision tree: every inner node is an order comparison, every leaf gives the same variables values that are known at
/// compile time.
/// </summary>
/// <param name="Nodes">The comparisons, level by level from the root.</param>
/// <param name="Leaves">What each leaf assigns: to the same variables in the same order.</param>
public sealed record BranchTree(EquatableArray<BranchNode> Nodes, EquatableArray<EquatableArray<AssignStatement>> Leaves);

/// <summary>A comparison in a tree.</summary>
/// <param name="Comparison">An order comparison whose sides are linear in secrets.</param>
/// <param name="WhenTrue">The node that follows where it holds, or the complement of a leaf.</param>
/// <param name="WhenFalse">The node that follows where it does not, or the complement of a leaf.</param>
public sealed record BranchNode(OperationExpression Comparison, int WhenTrue, int WhenFalse);
