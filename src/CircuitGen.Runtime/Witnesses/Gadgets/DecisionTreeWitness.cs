using System.Numerics;
using CircuitGen.Gadgets;

namespace CircuitGen.Witnesses;

/// <summary>The wires of walks down decision trees.</summary>
public static class DecisionTreeWitness
{
    /// <summary>
    /// The state of the leaf that the walk ends at. On each level for every node whether the path goes on where its condition holds, and the
    /// surplus with the sign of the choice, both 0 off the path; then the bits of what the range check sees.
    /// </summary>
    /// <exception cref="InvalidOperationException">The tree has too many nodes.</exception>
    public static T DecideTree<T>(
        this WitnessBuilder witness,
        int root,
        Func<int, bool> isInner,
        Func<int, T> surplus,
        Func<int, int> whenTrue,
        Func<int, int> whenFalse,
        IReadOnlyList<int> bits)
        where T : struct, IBinaryInteger<T>
    {
        ArgumentNullException.ThrowIfNull(surplus);
        ArgumentNullException.ThrowIfNull(bits);
        var tree = DecisionTree.Explore(root, isInner, whenTrue, whenFalse) ?? throw new InvalidOperationException("The tree has too many nodes.");
        var (state, reached) = (root, 0);
        for (var level = 0; level < tree.Levels.Count; level++)
        {
            var (margin, child) = (T.Zero, -1);
            for (var i = 0; i < tree.Levels[level].Count; i++)
            {
                if (i != reached)
                {
                    witness.WriteBoolean(0);
                    witness.Write(T.Zero);
                    continue;
                }

                var node = tree.Levels[level][i];
                var value = surplus(node.State);
                var holds = !T.IsNegative(value);
                margin = holds ? value : -value - T.One;
                witness.WriteBoolean(holds ? 1 : 0);
                witness.Write(holds ? value : -value);
                child = holds ? node.WhenTrue : node.WhenFalse;
            }

            witness.CheckRange(margin, BigInteger.One << bits[level]);
            state = child >= 0 ? tree.Levels[level + 1][child].State : reached >= 0 ? tree.Leaves[~child] : state;
            reached = reached >= 0 && child >= 0 ? child : -1;
        }

        return T.CreateTruncating(state);
    }
}
