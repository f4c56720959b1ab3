using System.Numerics;

namespace CircuitGen.Certificates;

/// <summary>
/// Finds the levels of walks down decision trees. Where a(r - a) = 0, r = 0 makes a = 0 and r = 1 makes a one of 0 and 1; so if r is 1 at the
/// root, then of nodes none of which is below another at most one has r = 1, and all others have r = 0.
/// <para>
/// The rule: all r and s of a level are known, and V = sum of p - r + a over its nodes is in [0, h] with 2h + 1 below p. Where r = 0, a and
/// p are 0. At the node with r = 1, a = 1 makes V = s and a = 0 makes V = -s - 1; if one assignment had the first and another the second,
/// the two values of V would add up to -1, but their sum is in [0, 2h]. So a is known, and p with it.
/// </para>
/// </summary>
internal sealed class TreeLevels(R1csSystem system)
{
    private readonly Dictionary<R1csForm, Place> _places = [];
    private readonly Dictionary<int, (R1csForm Reached, Place Place)> _choices = [];
    private readonly Dictionary<int, TreeNode> _products = [];

    /// <summary>Takes the next constraint, in order; gives the level that ends with it, if one does.</summary>
    public TreeLevel? Next(int row, DigitGroup? group)
    {
        var (a, b, c) = (system.Rows[row][0], system.Rows[row][1], system.Rows[row][2]);
        if (group is not null)
        {
            return _products.Count > 0 && group.Low.IsZero && (2 * group.High) + 1 < system.Prime ? Level(group.Value) : null;
        }

        if (c.Terms.Length == 0 && a.Terms is [{ Wire: > 0, Coefficient.IsOne: true } choice] && b[choice.Wire] == BigInteger.MinusOne)
        {
            Split(choice.Wire, a, b);
        }
        else if (c.Terms is [{ Coefficient.IsOne: true } product])
        {
            foreach (var term in a.Terms)
            {
                if (term.Coefficient == 2 && _choices.TryGetValue(term.Wire, out var node)
                    && R1csForm.Combine(new([new(term.Wire, 2)]), -1, node.Reached, system.Prime).Equals(a))
                {
                    _products[product.Wire] = new(node.Reached, term.Wire, b, product.Wire);
                }
            }
        }

        return null;
    }

    /// <summary>a(r - a) = 0 splits a node that was not split before, or the root of a new tree.</summary>
    private void Split(int choice, R1csForm first, R1csForm second)
    {
        var reached = R1csForm.Combine(first, 1, second, system.Prime);
        var isRoot = reached.IsConstant && reached.Constant.IsOne;
        Place? place = isRoot ? new Place(null) : _places.GetValueOrDefault(reached);
        if (place is null || place.IsSplit || _choices.ContainsKey(choice))
        {
            return;
        }

        place.IsSplit = true;
        _choices.Add(choice, (reached, place));
        _places[first] = new Place(place);
        _places[second] = new Place(place);
    }

    private TreeLevel? Level(R1csForm value)
    {
        var nodes = new List<TreeNode>();
        foreach (var term in value.Terms)
        {
            if (_products.TryGetValue(term.Wire, out var node))
            {
                nodes.Add(node);
            }
        }

        return nodes.Count > 0 && Sum(nodes).Equals(value) && AreDisjoint(nodes) ? new(nodes) : null;
    }

    private R1csForm Sum(List<TreeNode> nodes)
    {
        var sum = new SortedDictionary<int, BigInteger>();
        foreach (var node in nodes)
        {
            Add(node.Product, 1);
            Add(node.Choice, 1);
            foreach (var term in node.Reached.Terms)
            {
                Add(term.Wire, -term.Coefficient);
            }
        }

        return R1csForm.Combine(new([.. sum.Select(static pair => new R1csTerm(pair.Key, pair.Value))]), 0, new([]), system.Prime);

        void Add(int wire, BigInteger coefficient) => sum[wire] = sum.GetValueOrDefault(wire) + coefficient;
    }

    /// <summary>Whether all are of one tree, none is below another, and none occurs twice.</summary>
    private bool AreDisjoint(List<TreeNode> nodes)
    {
        var places = nodes.Select(node => _choices[node.Choice].Place).ToHashSet();
        var root = places.First().Root;
        return places.Count == nodes.Count && places.All(place => place.Root == root && !place.Above.Any(places.Contains));
    }

    private sealed class Place(Place? parent)
    {
        public bool IsSplit { get; set; }

        public Place Root => parent?.Root ?? this;

        public IEnumerable<Place> Above
        {
            get
            {
                for (var place = parent; place is not null; place = place.Parent)
                {
                    yield return place;
                }
            }
        }

        private Place? Parent => parent;
    }
}
