using CircuitGen.Gadgets;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Soundness.Gadgets;

/// <content>Walks down decision trees.</content>
public static partial class GadgetCases
{
    private static IEnumerable<GadgetCase> Trees()
    {
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
                [new(-2, 1), new(-2, 1)],
                (c, x) =>
                {
                    var bits = Enumerable.Repeat(2, name == "one node" ? 1 : 2).ToArray();
                    var node = c.DecideTree(0, n => left[n] >= 0, n => x[n % 2] + LinearCombination.FromConstant(n % 3 - 1), n => left[n], n => right[n], bits, 0);
                    return [node, c.Lookup(node, left.Length, static i => Entry(i), 0)];
                },
                x =>
                {
                    var node = 0;
                    while (left[node] >= 0)
                    {
                        node = x[node % 2] + (node % 3) - 1 >= 0 ? left[node] : right[node];
                    }

                    return [node, Entry(node)];
                });
        }

        foreach (var (prime, bits) in new[] { (97, 5), (257, 7) })
        {
            var n = bits;
            yield return Case(
                "tree of one node",
                ["DecideTree"],
                prime,
                [GadgetDomain.Signed(n)],
                (c, x) => c.DecideTree(0, static state => state < 1, _ => x[0], static _ => 5, static _ => 3, [n], 0),
                x => x[0] >= 0 ? 5 : 3);
        }

        yield return Case(
            "tree of two levels",
            ["DecideTree"],
            97,
            [new(-2, 1), new(-2, 1), new(-2, 1)],
            (c, x) => c.DecideTree(0, static state => state < 3, state => x[state], static state => (2 * state) + 1, static state => (2 * state) + 2, [1, 1], 0),
            x => x[0] >= 0 ? (x[1] >= 0 ? 3 : 4) : x[2] >= 0 ? 5 : 6);
        yield return Case(
            "tree that ends early on one side",
            ["DecideTree"],
            97,
            [new(-2, 1), new(-2, 1)],
            (c, x) => c.DecideTree(0, static state => state < 2, state => x[state], static state => state + 1, static state => state + 7, [1, 1], 0),
            x => x[0] < 0 ? 7 : x[1] >= 0 ? 2 : 8);
    }
}
