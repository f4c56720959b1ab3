using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>
/// Walks down a decision tree on secret values. Only the comparisons on the path that is taken are shown to be right, one on each level.
/// <para>
/// A node's condition is "surplus >= 0". Let r be 1 where the path reaches a node, 0 elsewhere; r of the root is 1. A boolean a with
/// a * (r - a) = 0 says whether the path goes on where the condition holds; then b = r - a is the other child's. On each level
/// sum of (a - b) * surplus - b over its nodes is the surplus of the node reached if its condition holds, -surplus - 1 if not, and 0 if
/// the path has ended; a range check shows that it is not negative, which is so for one of the two choices only.
/// </para>
/// One constraint a node for a, one for the product, and on each level the bits of the range: 2 N + sum of n, where evaluating every node
/// takes N (n + 1) and the selections. The r of the leaves are a one-hot vector: tables that are read at the state are free.
/// </summary>
public static class DecisionTreeGadget
{
    /// <summary>The state of the leaf that the walk from <paramref name="root"/> ends at.</summary>
    /// <param name="circuit">The builder.</param>
    /// <param name="root">The state to start with.</param>
    /// <param name="isInner">Whether the walk goes on at a state.</param>
    /// <param name="surplus">What a state's condition says is not negative.</param>
    /// <param name="whenTrue">The state that follows where the condition holds.</param>
    /// <param name="whenFalse">The state that follows where it does not.</param>
    /// <param name="bits">For each level n such that surplus and -surplus - 1 of every node are below 2^n.</param>
    /// <param name="site">The place that asks for it.</param>
    /// <exception cref="InvalidOperationException">The tree has too many nodes.</exception>
    public static LinearCombination DecideTree(
        this CircuitBuilder circuit,
        int root,
        Func<int, bool> isInner,
        Func<int, LinearCombination> surplus,
        Func<int, int> whenTrue,
        Func<int, int> whenFalse,
        IReadOnlyList<int> bits,
        int site) => circuit.DecideTree(
            DecisionTree.Explore(root, isInner, whenTrue, whenFalse) ?? throw new InvalidOperationException("The tree has too many nodes."), surplus, bits, site);

    /// <summary>The state of the leaf that the walk down a tree ends at.</summary>
    /// <param name="circuit">The builder.</param>
    /// <param name="tree">The tree.</param>
    /// <param name="surplus">What a state's condition says is not negative.</param>
    /// <param name="bits">For each level n such that surplus and -surplus - 1 of every node are below 2^n.</param>
    /// <param name="site">The place that asks for it.</param>
    public static LinearCombination DecideTree(
        this CircuitBuilder circuit, DecisionTree tree, Func<int, LinearCombination> surplus, IReadOnlyList<int> bits, int site)
    {
        if (tree.Levels.Count == 0)
        {
            return LinearCombination.FromConstant(tree.Leaves[0]);
        }

        var leaves = new LinearCombination[tree.Leaves.Count];
        LinearCombination[] reached = [LinearCombination.One];
        for (var level = 0; level < tree.Levels.Count; level++)
        {
            var next = new LinearCombination[level + 1 < tree.Levels.Count ? tree.Levels[level + 1].Count : 0];
            var margin = LinearCombination.Zero;
            for (var i = 0; i < reached.Length; i++)
            {
                var node = tree.Levels[level][i];
                var holds = circuit.Allocate(WireKind.Boolean);
                circuit.Constrain(holds, reached[i] - holds, LinearCombination.Zero, site);
                Reach(node.WhenTrue, holds);
                Reach(node.WhenFalse, reached[i] - holds);
                var product = circuit.Allocate(WireKind.Integer);
                circuit.Constrain(holds.Times(2) - reached[i], surplus(node.State), product, site);
                margin += product - (reached[i] - holds);
            }

            circuit.CheckRange(margin, Integer.PowerOfTwo(bits[level]), site);
            reached = next;

            void Reach(int child, LinearCombination condition) => (child < 0 ? leaves : next)[child < 0 ? ~child : child] = condition;
        }

        return circuit.Choices.Remember(tree.Leaves, leaves);
    }
}
