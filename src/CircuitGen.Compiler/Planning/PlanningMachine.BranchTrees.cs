using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <content>Nested ifs that are decision trees.</content>
internal sealed partial class PlanningMachine
{
    // Emitted code has one form for a place, so the first visit decides for all.
    private readonly Dictionary<int, bool> _isBranchTreeWalked = [];

    /// <summary>Plans the tree as a walk where that is cheaper; false where its branches run one by one.</summary>
    private bool DecideBranches(IfStatement branch, BranchTree tree)
    {
        if (_isBranchTreeWalked.TryGetValue(branch.Site, out var isWalked) && !isWalked)
        {
            return false;
        }

        if (!isWalked && !CanBeWalked(tree))
        {
            _isBranchTreeWalked[branch.Site] = false;
            return false;
        }

        var surpluses = tree.Nodes.Select(node => Surplus(node.Comparison)).ToArray();
        var explored = Explore(tree);
        var bits = LevelBits(explored, state => (tree.Nodes[state].Comparison, surpluses[state]));
        if (!isWalked && !IsCheaperWalked(surpluses, bits))
        {
            _isBranchTreeWalked[branch.Site] = false;
            return false;
        }

        _isBranchTreeWalked[branch.Site] = true;
        _sites[branch.Site].Actions.Add(new PlannedAction(ActionKind.TreeWalk));
        NoteWidths(branch.Site, bits);
        var firstWire = Circuit.WireCount;
        var leaf = Circuit.DecideTree(explored, state => surpluses[state].Linear, bits, branch.Site);
        NarrowProducts(explored, state => surpluses[state], bits, firstWire);
        foreach (var assign in tree.Leaves[0])
        {
            AssignByLeaf(branch, tree, leaf, assign.Variable);
        }

        return true;
    }

    private void AssignByLeaf(IfStatement branch, BranchTree tree, LinearCombination leaf, int variable)
    {
        var values = tree.Leaves.Select(assigns => Evaluate(assigns.First(assign => assign.Variable == variable).Value).Constant).ToArray();
        var value = Circuit.Lookup(leaf - LinearCombination.FromConstant(tree.Nodes.Count), values.Length, i => values[i], branch.Site);
        Assign(variable, PlanValue.From(value, new Interval(values.Min(), values.Max())));
    }

    private bool CanBeWalked(BranchTree tree) =>
        tree.Leaves.All(leaf => leaf.All(assign => IrTraversal.SelfAndDescendants(assign.Value).All(part => !_isReachedBySecrets[part.Site])))
        && tree.Nodes.All(node => node.Comparison.Operands.Any(operand => _isReachedBySecrets[operand.Site])
            && !node.Comparison.Operands.SelectMany(IrTraversal.SelfAndDescendants).Any(HasSecretIndex));

    /// <summary>
    /// Whether the walk costs less than the comparisons alone would, those that cost nothing left out: then it costs less than
    /// comparisons and selections.
    /// </summary>
    private bool IsCheaperWalked(PlanValue[] surpluses, int[] bits)
    {
        var walk = (2L * surpluses.Length) + bits.Sum();
        var compared = surpluses
            .Where(surplus => surplus.Range.Low.Sign < 0 && surplus.Range.High.Sign >= 0 && !(surplus.Range.Low == -1 && surplus.Range.High.IsZero)
                && !surplus.Linear.IsConstant && Circuit.Decompositions.Find(surplus.Linear) is null)
            .GroupBy(static surplus => surplus.Linear)
            .Sum(static group => group.First().Range.SignedBits() + 1L);
        return walk < compared;
    }

    private static int Next(BranchTree tree, int child) => child < 0 ? tree.Nodes.Count + ~child : child;

    private static DecisionTree Explore(BranchTree tree) => DecisionTree.Explore(
        0, state => state < tree.Nodes.Count, state => Next(tree, tree.Nodes[state].WhenTrue), state => Next(tree, tree.Nodes[state].WhenFalse))!;
}
