namespace CircuitGen.Certificates;

/// <summary>One level of a walk down a decision tree, ready to be decided.</summary>
/// <param name="Nodes">The nodes of the level.</param>
internal sealed record TreeLevel(IReadOnlyList<TreeNode> Nodes);

/// <summary>
/// A node: r, whether the path reaches it; a wire a with a(r - a) = 0, whether the path goes on to the first child; s, what the first
/// child asks to be natural; and a wire p = (2a - r)s.
/// </summary>
/// <param name="Reached">r.</param>
/// <param name="Choice">The wire a.</param>
/// <param name="Surplus">s.</param>
/// <param name="Product">The wire p.</param>
internal sealed record TreeNode(R1csForm Reached, int Choice, R1csForm Surplus, int Product);
