using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <content>Walks down trees whose nodes are known at compile time and whose comparisons are on secrets.</content>
internal sealed partial class PlanningMachine
{
    private readonly Dictionary<int, List<int[]>> _treeWalks = [];

    /// <summary>Plans the walk; false where the loop is an ordinary one at this visit.</summary>
    private bool WalkTree(LoopStatement loop, TreeWalk walk)
    {
        if (KnownInteger(_scalars[walk.Variable]) is not { IsSmall: true } root || !IsWalkOnSecrets(walk)
            || DecisionTree.Explore((int)root.Small, state => At(walk, state, walk.IsInner).IsOne, state => (int)At(walk, state, walk.WhenTrue).Small, state => (int)At(walk, state, walk.WhenFalse).Small) is not { } tree)
        {
            _sites[loop.Site].Actions.Add(new PlannedAction(ActionKind.Never));
            return false;
        }

        var surpluses = tree.Levels.SelectMany(static level => level).Select(static node => node.State).Distinct().ToDictionary(static state => state, state => Surplus(walk, state));
        var bits = LevelBits(tree, state => (walk.Comparison, surpluses[state]));
        _sites[loop.Site].Actions.Add(new PlannedAction(ActionKind.TreeWalk));
        NoteWidths(loop.Site, bits);
        var firstWire = Circuit.WireCount;
        var result = Circuit.DecideTree(tree, state => surpluses[state].Linear, bits, loop.Site);
        NarrowProducts(tree, state => surpluses[state], bits, firstWire);
        var states = new Interval(tree.Leaves.Min(), tree.Leaves.Max());
        Assign(walk.Variable, PlanValue.From(result, states));
        return true;
    }

    /// <summary>Whether everything but the comparison is known at every node, and the comparison is not.</summary>
    private bool IsWalkOnSecrets(TreeWalk walk) =>
        !_isReachedBySecrets[walk.IsInner.Site] && !_isReachedBySecrets[walk.WhenTrue.Site] && !_isReachedBySecrets[walk.WhenFalse.Site]
        && walk.Comparison.Operands.Any(operand => _isReachedBySecrets[operand.Site])
        && !walk.Comparison.Operands.SelectMany(IrTraversal.SelfAndDescendants).Any(HasSecretIndex);

    private bool HasSecretIndex(IrExpression expression) => expression switch
    {
        ElementExpression element => _isReachedBySecrets[element.Index.Site],
        TableElementExpression element => element.Indices.Any(index => _isReachedBySecrets[index.Site]),
        OperationExpression { Kind: OperationKind.Multiply } product => product.Operands.All(operand => _isReachedBySecrets[operand.Site]),
        _ => false,
    };

    /// <summary>For each level the bits that hold every surplus and its opposite minus 1.</summary>
    private int[] LevelBits(DecisionTree tree, Func<int, (OperationExpression Comparison, PlanValue Surplus)> at)
    {
        var bits = new int[tree.Levels.Count];
        for (var level = 0; level < bits.Length; level++)
        {
            foreach (var (comparison, surplus) in tree.Levels[level].Select(node => at(node.State)))
            {
                var opposite = (surplus.Range * -1) - new Interval(Integer.One, Integer.One);
                NeedRoom(comparison, surplus.Range.Hull(opposite));
                bits[level] = Math.Max(bits[level], Math.Max(surplus.Range.High.BitLength(), opposite.High.BitLength()));
            }
        }

        return bits;
    }

    private void NoteWidths(int site, int[] bits)
    {
        if (!_treeWalks.TryGetValue(site, out var visits))
        {
            _treeWalks.Add(site, visits = []);
        }

        visits.Add(bits);
    }

    private Integer At(TreeWalk walk, int state, IrExpression expression)
    {
        _scalars[walk.Cursor] = new PlanValue(state);
        return Evaluate(expression).Constant;
    }

    private PlanValue Surplus(TreeWalk walk, int state)
    {
        _scalars[walk.Cursor] = new PlanValue(state);
        return Surplus(walk.Comparison);
    }

    /// <summary>What an order comparison says is not negative.</summary>
    private PlanValue Surplus(OperationExpression comparison)
    {
        var (left, right) = (Evaluate(comparison.Operands[0]), Evaluate(comparison.Operands[1]));
        var (larger, smaller) = comparison.Kind is OperationKind.GreaterOrEqual or OperationKind.Greater ? (left, right) : (right, left);
        var strict = comparison.Kind is OperationKind.Less or OperationKind.Greater ? Integer.One : Integer.Zero;
        var surplus = larger.Linear - smaller.Linear - LinearCombination.FromConstant(strict);
        var range = SignedRange(comparison, surplus, larger.Range - smaller.Range - new Interval(strict, strict));
        return PlanValue.From(surplus, range ?? Interval.Boolean);
    }

    /// <summary>The gadget's wires are booleans, but for the product that follows each node's choice.</summary>
    private void NarrowProducts(DecisionTree tree, Func<int, PlanValue> surplus, int[] bits, int firstWire)
    {
        var wire = firstWire;
        for (var level = 0; level < bits.Length; level++)
        {
            foreach (var node in tree.Levels[level])
            {
                var range = surplus(node.State).Range;
                Wires.Narrow(wire + 1, range.Hull(range * -1).Hull(new(Integer.Zero, Integer.Zero)));
                wire += 2;
            }

            wire += Math.Max(0, bits[level] - 1);
        }
    }
}
