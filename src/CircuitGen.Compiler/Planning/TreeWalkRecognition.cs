using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>Finds the loops that walk down trees and says of each what it does at a node, in expressions with sites of their own.</summary>
internal sealed class TreeWalkRecognition : IrRewriter
{
    private readonly CircuitIr _ir;
    private readonly List<int> _origins;
    private readonly List<Variable> _variables;
    private readonly Dictionary<int, int> _mentions;

    private TreeWalkRecognition(CircuitIr ir, IEnumerable<int> origins)
    {
        _ir = ir;
        _origins = [.. origins];
        _variables = [.. ir.Variables];
        _mentions = CountMentions(ir.Body);
    }

    /// <summary>The circuit with its walks marked, and for each site the site of the source it stands for.</summary>
    public static (CircuitIr Ir, int[] Origins) Apply(CircuitIr ir, int[] origins)
    {
        var recognition = new TreeWalkRecognition(ir, origins);
        var body = (BlockStatement)recognition.Rewrite(ir.Body);
        return recognition._variables.Count == ir.Variables.Count
            ? (ir, origins)
            : (ir with { Body = body, Variables = new([.. recognition._variables]), SiteCount = recognition._origins.Count }, [.. recognition._origins]);
    }

    public override IrStatement Rewrite(IrStatement statement)
    {
        var rewritten = base.Rewrite(statement);
        return rewritten is LoopStatement loop && Find(loop) is { } walk ? loop with { Walk = walk } : rewritten;
    }

    private TreeWalk? Find(LoopStatement loop)
    {
        var statements = IrTraversal.Flat(loop.Body).Concat(loop.Step is null ? [] : IrTraversal.Flat(loop.Step)).ToArray();
        if (statements.Length == 0 || Decision(statements[statements.Length - 1]) is not var (variable, choice)
            || choice.Condition is not OperationExpression comparison || !Linearity.IsOrder(comparison.Kind)
            || _ir.Variables[variable].Type.Bits() > 32 || _ir.Variables[variable].Type == ScalarType.UInt32)
        {
            return null;
        }

        if (ValuesOfTurn(loop, statements.Take(statements.Length - 1).ToArray(), variable) is not { } values)
        {
            return null;
        }

        var cursor = _variables.Count;
        var copy = new NodeCopy(variable, cursor, values, _origins);
        var walk = new TreeWalk(variable, cursor, loop.Condition, comparison, choice.WhenTrue, choice.WhenFalse);
        if (!IsOfNode(walk, values))
        {
            return null;
        }

        walk = walk with
        {
            IsInner = copy.Rewrite(walk.IsInner),
            Comparison = (OperationExpression)copy.Rewrite(comparison),
            WhenTrue = copy.Rewrite(walk.WhenTrue),
            WhenFalse = copy.Rewrite(walk.WhenFalse),
        };
        _variables.Add(new Variable(_ir.Variables[variable].Name + "At", _ir.Variables[variable].Type, 0));
        return walk;
    }

    /// <summary>
    /// What the turn's variables hold; null where one is needed elsewhere, or holds what the turn before left in it, so that it is not of the
    /// node alone.
    /// </summary>
    private Dictionary<int, IrExpression>? ValuesOfTurn(LoopStatement loop, IrStatement[] statements, int variable)
    {
        var values = new Dictionary<int, IrExpression>();
        var later = new HashSet<int>(statements.OfType<AssignStatement>().Select(static assign => assign.Variable));
        var inside = CountMentions(loop);
        var size = new ExpandedSize();
        if (ReadsAny(loop.Condition, later))
        {
            return null;
        }

        foreach (var statement in statements)
        {
            if (statement is not AssignStatement assign || assign.Variable == variable || values.ContainsKey(assign.Variable) || ReadsAny(assign.Value, later)
                || !(inside.TryGetValue(assign.Variable, out var mentions) && mentions == _mentions[assign.Variable]) || !size.TryAdd(assign.Variable, assign.Value))
            {
                return null;
            }

            values.Add(assign.Variable, assign.Value);
            later.Remove(assign.Variable);
        }

        return values;
    }

    private static bool ReadsAny(IrExpression expression, HashSet<int> variables) =>
        IrTraversal.SelfAndDescendants(expression).Any(part => part is VariableExpression read && variables.Contains(read.Variable));

    /// <summary>The choice of the next node: an assignment of a conditional expression, or an if that assigns on both sides.</summary>
    private static (int Variable, ConditionalExpression Choice)? Decision(IrStatement statement) => statement switch
    {
        AssignStatement { Value: ConditionalExpression choice } assign => (assign.Variable, choice),
        AssignStatement { Value: OperationExpression { Kind: OperationKind.Convert } convert } assign when convert.Operands[0] is ConditionalExpression choice =>
            (assign.Variable, choice with { Type = convert.Type, WhenTrue = Converted(convert, choice.WhenTrue), WhenFalse = Converted(convert, choice.WhenFalse) }),
        IfStatement { Else: { } otherwise } branch when Single(branch.Then) is { } whenTrue && Single(otherwise) is { } whenFalse && whenTrue.Variable == whenFalse.Variable =>
            (whenTrue.Variable, new ConditionalExpression(branch.Site, whenTrue.Value.Type, branch.Condition, whenTrue.Value, whenFalse.Value)),
        _ => null,
    };

    private static OperationExpression Converted(OperationExpression convert, IrExpression value) => convert with { Operands = new([value]) };

    private static AssignStatement? Single(IrStatement statement) => IrTraversal.Flat(statement).Take(2).ToArray() is { Length: 1 } only ? only[0] as AssignStatement : null;

    /// <summary>Only the comparison's sides read elements; they are sums, so that they cost nothing at any node. Nothing is asserted, since all nodes are computed.</summary>
    private static bool IsOfNode(TreeWalk walk, Dictionary<int, IrExpression> values) =>
        !walk.Expressions.Concat(values.Values).Any(Linearity.MayAssert)
        && new[] { walk.IsInner, walk.WhenTrue, walk.WhenFalse }.All(expression => !Linearity.ReadsElements(expression, values))
        && Reads(walk.IsInner, values).Contains(walk.Variable)
        && walk.Comparison.Operands.All(operand => Linearity.IsLinear(operand, values));

    private static IEnumerable<int> Reads(IrExpression expression, Dictionary<int, IrExpression> values) => IrTraversal.SelfAndDescendants(expression)
        .OfType<VariableExpression>()
        .SelectMany(variable => values.TryGetValue(variable.Variable, out var value) ? Reads(value, values) : [variable.Variable]);

    private static Dictionary<int, int> CountMentions(IrStatement statement)
    {
        var mentions = new Dictionary<int, int>();
        foreach (var inner in IrTraversal.SelfAndDescendants(statement))
        {
            var reads = new AccessSet();
            reads.AddOwnReads(inner);
            foreach (var variable in reads.Variables)
            {
                mentions[variable] = mentions.TryGetValue(variable, out var count) ? count + 1 : 1;
            }
        }

        return mentions;
    }

    /// <summary>Copies an expression: the node becomes the cursor, and what the turn's variables hold stands in their place.</summary>
    private sealed class NodeCopy(int variable, int cursor, Dictionary<int, IrExpression> values, List<int> origins) : IrRewriter
    {
        public override IrExpression Rewrite(IrExpression expression) => expression switch
        {
            VariableExpression read when read.Variable == variable => read with { Site = Site(read.Site), Variable = cursor },
            VariableExpression read when values.TryGetValue(read.Variable, out var value) => Rewrite(value),
            _ => base.Rewrite(expression),
        };

        protected override int Site(int site)
        {
            origins.Add(origins[site]);
            return origins.Count - 1;
        }
    }
}
