using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>Marks nested ifs that are decision trees. Nested conditional expressions become ifs, which cost the same.</summary>
internal sealed class BranchTreeRecognition : IrRewriter
{
    private const int FewestNodes = 2;

    private BranchTreeRecognition()
    {
    }

    /// <summary>The circuit with its trees marked.</summary>
    public static CircuitIr Apply(CircuitIr ir) => ir with { Body = (BlockStatement)new BranchTreeRecognition().Rewrite(ir.Body) };

    public override IrStatement Rewrite(IrStatement statement) => statement switch
    {
        AssignStatement assign when Nodes(assign.Value) >= FewestNodes && Mark((IfStatement)Branch(assign)) is { Tree: not null } marked => marked,
        IfStatement branch when Mark(branch) is { Tree: not null } marked => marked,
        _ => base.Rewrite(statement),
    };

    private static int Nodes(IrExpression value) => value is ConditionalExpression { Condition: OperationExpression { Kind: var kind } } choice && Linearity.IsOrder(kind)
        ? 1 + Nodes(choice.WhenTrue) + Nodes(choice.WhenFalse)
        : 0;

    private static IrStatement Branch(AssignStatement assign) => assign.Value is ConditionalExpression choice && Nodes(choice) > 0
        ? new IfStatement(choice.Site, choice.Condition, Branch(assign with { Value = choice.WhenTrue }), Branch(assign with { Value = choice.WhenFalse }), EquatableArray<int>.Empty)
        : assign;

    private static IfStatement Mark(IfStatement branch)
    {
        var tree = new Builder();
        return tree.Add(branch) ? branch with { Tree = tree.Build() } : branch;
    }

    /// <summary>Collects nodes level by level.</summary>
    private sealed class Builder
    {
        private readonly List<BranchNode> _nodes = [];
        private readonly List<EquatableArray<AssignStatement>> _leaves = [];

        public bool Add(IfStatement root)
        {
            var level = new List<IfStatement> { root };
            while (level.Count > 0)
            {
                var next = new List<IfStatement>();
                var first = _nodes.Count + level.Count;
                foreach (var branch in level)
                {
                    // What an inner node asserts counts only where the path gets to it, but all nodes are computed.
                    if (branch.Condition is not OperationExpression comparison || !Linearity.IsOrder(comparison.Kind)
                        || (branch != root && Linearity.MayAssert(comparison))
                        || !comparison.Operands.All(static operand => Linearity.IsLinear(operand))
                        || Child(branch.Then, first, next) is not { } whenTrue || Child(branch.Else, first, next) is not { } whenFalse)
                    {
                        return false;
                    }

                    _nodes.Add(new BranchNode(comparison, whenTrue, whenFalse));
                }

                level = next;
            }

            return _nodes.Count >= FewestNodes;
        }

        public BranchTree Build() => new(new([.. _nodes]), new([.. _leaves]));

        private int? Child(IrStatement? side, int first, List<IfStatement> next)
        {
            var statements = side is null ? [] : IrTraversal.Flat(side).ToArray();
            if (statements.Length == 1 && statements[0] is IfStatement branch)
            {
                next.Add(branch);
                return first + next.Count - 1;
            }

            if (statements.Length == 0 || !statements.All(static statement => statement is AssignStatement assign && IsKnown(assign.Value)))
            {
                return null;
            }

            EquatableArray<AssignStatement> leaf = new([.. statements.Cast<AssignStatement>().OrderBy(static assign => assign.Variable)]);
            var variables = leaf.Select(static assign => assign.Variable).ToArray();
            if (variables.Distinct().Count() < variables.Length || (_leaves.Count > 0 && !variables.SequenceEqual(_leaves[0].Select(static assign => assign.Variable))))
            {
                return null;
            }

            _leaves.Add(leaf);
            return ~(_leaves.Count - 1);
        }

        private static bool IsKnown(IrExpression value) => !IrTraversal.SelfAndDescendants(value).Any(static part => part is ElementExpression or ConditionalExpression);
    }
}
