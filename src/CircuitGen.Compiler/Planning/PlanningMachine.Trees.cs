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
        var bits = new int[tree.Levels.Count];
        for (var level = 0; level < bits.Length; level++)
        {
            foreach (var node in tree.Levels[level])
            {
                var range = surpluses[node.State].Range;
                NeedRoom(walk.Comparison, range.Hull((range * -1) - new Interval(Integer.One, Integer.One)));
                bits[level] = Math.Max(bits[level], Math.Max(range.High.BitLength(), (-range.Low - Integer.One).BitLength()));
            }
        }

        _sites[loop.Site].Actions.Add(new PlannedAction(ActionKind.TreeWalk));
        if (!_treeWalks.TryGetValue(loop.Site, out var visits))
        {
            _treeWalks.Add(loop.Site, visits = []);
        }

        visits.Add(bits);
        var firstWire = Circuit.WireCount;
        var result = Circuit.DecideTree(
            (int)root.Small,
            state => At(walk, state, walk.IsInner).IsOne,
            state => surpluses[state].Linear,
            state => (int)At(walk, state, walk.WhenTrue).Small,
            state => (int)At(walk, state, walk.WhenFalse).Small,
            bits,
            loop.Site);
        NarrowProducts(tree, surpluses, bits, firstWire);
        var states = new Interval(tree.Leaves.Min(), tree.Leaves.Max());
        Assign(walk.Variable, result.IsConstant ? new PlanValue(result.Constant) : PlanValue.From(result, states));
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

    private Integer At(TreeWalk walk, int state, IrExpression expression)
    {
        _scalars[walk.Cursor] = new PlanValue(state);
        return Evaluate(expression).Constant;
    }

    /// <summary>What the comparison says is not negative.</summary>
    private PlanValue Surplus(TreeWalk walk, int state)
    {
        _scalars[walk.Cursor] = new PlanValue(state);
        var (left, right) = (Evaluate(walk.Comparison.Operands[0]), Evaluate(walk.Comparison.Operands[1]));
        var (larger, smaller) = walk.Comparison.Kind is OperationKind.GreaterOrEqual or OperationKind.Greater ? (left, right) : (right, left);
        var strict = walk.Comparison.Kind is OperationKind.Less or OperationKind.Greater ? Integer.One : Integer.Zero;
        var surplus = larger.Linear - smaller.Linear - LinearCombination.FromConstant(strict);
        var range = SignedRange(walk.Comparison, surplus, larger.Range - smaller.Range - new Interval(strict, strict));
        return PlanValue.From(surplus, range ?? Interval.Boolean);
    }

    /// <summary>The gadget's wires are booleans, but for the product that follows each node's choice.</summary>
    private void NarrowProducts(DecisionTree tree, Dictionary<int, PlanValue> surpluses, int[] bits, int firstWire)
    {
        var wire = firstWire;
        for (var level = 0; level < bits.Length; level++)
        {
            foreach (var node in tree.Levels[level])
            {
                var range = surpluses[node.State].Range;
                Wires.Narrow(wire + 1, range.Hull(range * -1).Hull(new(Integer.Zero, Integer.Zero)));
                wire += 2;
            }

            wire += Math.Max(0, bits[level] - 1);
        }
    }
}
