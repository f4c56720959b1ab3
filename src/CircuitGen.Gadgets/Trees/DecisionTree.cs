namespace CircuitGen.Gadgets;

/// <summary>
/// A decision tree as a walk finds it: from a node one of two others follows, down to leaves. Nodes are told apart by the state they stand
/// for, which may be any number; a state that is reached on two paths counts as two nodes.
/// </summary>
/// <param name="levels">The inner nodes, level by level from the root.</param>
/// <param name="leaves">The states of the leaves.</param>
public sealed class DecisionTree(IReadOnlyList<IReadOnlyList<DecisionNode>> levels, IReadOnlyList<int> leaves)
{
    /// <summary>More nodes than any model has; a walk that goes in circles gets there.</summary>
    public const int MaximumNodes = 1 << 17;

    /// <summary>The inner nodes, level by level from the root.</summary>
    public IReadOnlyList<IReadOnlyList<DecisionNode>> Levels { get; } = levels;

    /// <summary>The states of the leaves, in the order in which levels lead to them.</summary>
    public IReadOnlyList<int> Leaves { get; } = leaves;

    /// <summary>Follows both ways from every inner node.</summary>
    /// <param name="root">The state to start with.</param>
    /// <param name="isInner">Whether the walk goes on at a state.</param>
    /// <param name="whenTrue">The state that follows where the node's condition holds.</param>
    /// <param name="whenFalse">The state that follows where it does not.</param>
    /// <returns>The tree, or null where it has more than <see cref="MaximumNodes"/> nodes.</returns>
    public static DecisionTree? Explore(int root, Func<int, bool> isInner, Func<int, int> whenTrue, Func<int, int> whenFalse)
    {
        var levels = new List<IReadOnlyList<DecisionNode>>();
        var leaves = new List<int>();
        var states = new List<int>();
        (isInner(root) ? states : leaves).Add(root);
        for (var count = 0; states.Count > 0;)
        {
            count += states.Count;
            if (count > MaximumNodes)
            {
                return null;
            }

            var next = new List<int>();
            var nodes = new DecisionNode[states.Count];
            for (var i = 0; i < nodes.Length; i++)
            {
                nodes[i] = new DecisionNode(states[i], Add(whenTrue(states[i])), Add(whenFalse(states[i])));
            }

            levels.Add(nodes);
            states = next;

            int Add(int state)
            {
                var children = isInner(state) ? next : leaves;
                children.Add(state);
                return ReferenceEquals(children, next) ? next.Count - 1 : ~(leaves.Count - 1);
            }
        }

        return new DecisionTree(levels, leaves);
    }
}

/// <summary>An inner node of a decision tree.</summary>
/// <param name="state">What the node stands for.</param>
/// <param name="whenTrue">Where its condition leads.</param>
/// <param name="whenFalse">Where the condition's opposite leads.</param>
public readonly struct DecisionNode(int state, int whenTrue, int whenFalse)
{
    /// <summary>What the node stands for.</summary>
    public int State { get; } = state;

    /// <summary>Where its condition leads: an index into the next level, or the complement of an index into the leaves.</summary>
    public int WhenTrue { get; } = whenTrue;

    /// <summary>Where the condition's opposite leads.</summary>
    public int WhenFalse { get; } = whenFalse;
}
