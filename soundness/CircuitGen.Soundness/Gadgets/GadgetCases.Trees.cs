using CircuitGen.Gadgets;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Soundness.Gadgets;

/// <content>Walks down decision trees.</content>
public static partial class GadgetCases
{
    private static IEnumerable<GadgetCase> Trees()
    {
        GadgetDomain[] any = [GadgetDomain.Field(97), GadgetDomain.Field(97)];

        // Children by node, leaves without; all nodes compare the inputs in turn.
        foreach (var (name, left, right) in new (string, int[], int[])[]
        {
            ("one node", [1, -1, -1], [2, -1, -1]),
            ("a chain of nodes", [1, 3, -1, -1, -1], [2, 4, -1, -1, -1]),
            ("two full levels", [1, 3, 5, -1, -1, -1, -1], [2, 4, 6, -1, -1, -1, -1]),
        })
        {
            yield return new(
                $"tree of {name}",
                ["DecideTree", "Lookup"],
                97,
                any,
                (c, x) =>
                {
                    var bits = Enumerable.Repeat(2, name == "one node" ? 1 : 2).ToArray();
                    var node = c.DecideTree(0, n => left[n] >= 0, n => x[n % 2] + LinearCombination.FromConstant(n % 3 - 1), n => left[n], n => right[n], bits, 0);
                    return [node, c.Lookup(node, left.Length, static i => Entry(i), 0)];
                },
                x => Walk(0, n => left[n] >= 0, n => x[n % 2] + (n % 3) - 1, n => left[n], n => right[n], 2, 97) is { } node ? [node, Entry((int)node)] : null);
        }

        foreach (var (prime, bits) in new[] { (97, 5), (257, 7) })
        {
            var n = bits;
            yield return Case(
                "tree of one node",
                ["DecideTree"],
                prime,
                [GadgetDomain.SignedField(prime)],
                (c, x) => c.DecideTree(0, static state => state < 1, _ => x[0], static _ => 5, static _ => 3, [n], 0),
                Confined(n, static x => x >= 0 ? 5 : 3));
        }

        yield return Case(
            "tree of two levels",
            ["DecideTree"],
            97,
            [.. any, new(-3, 2)],
            (c, x) => c.DecideTree(0, static state => state < 3, state => x[state], static state => (2 * state) + 1, static state => (2 * state) + 2, [1, 1], 0),
            x => Walk(0, static state => state < 3, state => x[state], static state => (2 * state) + 1, static state => (2 * state) + 2, 1, 97));
        yield return Case(
            "tree that ends early on one side",
            ["DecideTree"],
            97,
            any,
            (c, x) => c.DecideTree(0, static state => state < 2, state => x[state], static state => state + 1, static state => state + 7, [1, 1], 0),
            x => Walk(0, static state => state < 2, state => x[state], static state => state + 1, static state => state + 7, 1, 97));
    }

    /// <summary>
    /// Where a walk ends; every node on the way, and no other, confines its surplus to [-2^bits, 2^bits), so that beyond that there is no
    /// witness.
    /// </summary>
    private static long? Walk(int root, Func<int, bool> isInner, Func<int, long> surplus, Func<int, int> whenTrue, Func<int, int> whenFalse, int bits, int prime)
    {
        var state = root;
        while (isInner(state))
        {
            var value = SignedResidue(surplus(state), prime);
            if (value < -(1L << bits) || value >= 1L << bits)
            {
                return null;
            }

            state = value >= 0 ? whenTrue(state) : whenFalse(state);
        }

        return state;
    }
}
