namespace CircuitGen.Samples.Models;

/// <summary>
/// Decision trees in tables. Nodes are numbered level by level, inner nodes first: node i of those goes to <c>left[i]</c> where
/// <c>x[feature[i]] &lt;= threshold[i]</c> and to <c>right[i]</c> elsewhere.
/// </summary>
internal static class DecisionTree
{
    /// <summary>Returns the class of the leaf that x reaches, with one comparison for each level of the tree.</summary>
    /// <remarks>
    /// Only one node of a level is on the path. The decisions above pick its test out of the level's tests, by a selection for each of them
    /// but one; only the picked test is compared. In the end all decisions pick the leaf. So a tree of N inner nodes and depth d costs less
    /// than 2 N selections and d comparisons, where a comparison in every node would cost N of them.
    /// </remarks>
    public static int Classify(
        ReadOnlySpan<long> x,
        ReadOnlySpan<int> feature,
        ReadOnlySpan<int> threshold,
        ReadOnlySpan<int> left,
        ReadOnlySpan<int> right,
        ReadOnlySpan<int> classes)
    {
        int nodeCount = feature.Length + classes.Length;
        Span<int> depth = stackalloc int[nodeCount];
        for (int node = 0; node < feature.Length; node++)
        {
            depth[left[node]] = depth[node] + 1;
            depth[right[node]] = depth[node] + 1;
        }

        int levels = depth[nodeCount - 1];
        Span<bool> goesLeft = stackalloc bool[levels];
        Span<long> tests = stackalloc long[nodeCount];
        Span<bool> hasTest = stackalloc bool[nodeCount];
        for (int level = 0; level < levels; level++)
        {
            for (int node = nodeCount - 1; node >= 0; node--)
            {
                hasTest[node] = node < feature.Length && depth[node] == level;
                if (hasTest[node])
                {
                    tests[node] = x[feature[node]] - threshold[node];
                }
                else if (node < feature.Length && depth[node] < level)
                {
                    hasTest[node] = hasTest[left[node]] || hasTest[right[node]];
                    tests[node] = !hasTest[right[node]] ? tests[left[node]]
                        : !hasTest[left[node]] ? tests[right[node]]
                        : goesLeft[depth[node]] ? tests[left[node]] : tests[right[node]];
                }
            }

            goesLeft[level] = tests[0] <= 0;
        }

        Span<int> results = stackalloc int[nodeCount];
        for (int node = nodeCount - 1; node >= 0; node--)
        {
            results[node] = node >= feature.Length ? classes[node - feature.Length]
                : goesLeft[depth[node]] ? results[left[node]] : results[right[node]];
        }

        return results[0];
    }
}
