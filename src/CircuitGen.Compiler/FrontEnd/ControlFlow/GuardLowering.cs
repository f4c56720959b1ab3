using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Turns guards into ifs and finds out which variables nobody reads afterwards on the path that skipped the guarded part: these need
/// no selection, and a loop's counter stays known at compile time although the loop may have been left on a secret condition.
/// </summary>
internal sealed class GuardLowering
{
    private readonly Liveness _liveness = new();
    private readonly Dictionary<ExitLabel, HashSet<int>> _liveAfter = [];
    private readonly WriteSets _writes = new();
    private readonly HashSet<int> _flags = [];
    private readonly Stack<IEnumerable<IrStatement>> _preceding = new();
    private readonly VariableTable _variables;

    /// <param name="body">Structured statements with guards.</param>
    /// <param name="liveAtEnd">The variables that are read when the body has ended.</param>
    /// <param name="variables">Gets the twins of counters.</param>
    public GuardLowering(IrStatement body, IEnumerable<int> liveAtEnd, VariableTable variables)
    {
        _variables = variables;
        Result = Lower(body, [.. liveAtEnd]);
    }

    public IrStatement Result { get; }

    /// <summary>The condition that none of the scopes has been left.</summary>
    private static IrExpression NotLeft(int site, IReadOnlyList<ExitLabel> labels)
    {
        IrExpression? condition = null;
        foreach (var label in labels)
        {
            var notLeft = Make.Not(site, new VariableExpression(site, ScalarType.Boolean, label.Flag!.Value));
            condition = condition is null ? notLeft : Make.And(site, condition, notLeft);
        }

        return condition!;
    }

    private IrStatement Lower(IrStatement statement, HashSet<int> live) => statement switch
    {
        BlockStatement block => Block(block, live),
        ScopeStatement scope => Scope(scope, live),
        GuardStatement { IsStep: true } step => Step(step),
        GuardStatement guard => Guard(guard, live),
        IfStatement branch => Branch(branch, live),
        LoopStatement loop => Loop(loop, live),
        AssignStatement assign when !live.Contains(assign.Variable) && _flags.Contains(assign.Variable) => new BlockStatement(assign.Site, EquatableArray<IrStatement>.Empty),
        _ => statement,
    };

    private BlockStatement Block(BlockStatement block, HashSet<int> live)
    {
        var before = new HashSet<int>(live);
        var statements = new IrStatement[block.Statements.Count];
        for (var i = statements.Length - 1; i >= 0; i--)
        {
            _preceding.Push(block.Statements.Take(i).Reverse());
            statements[i] = Lower(block.Statements[i], before);
            _preceding.Pop();
            _liveness.Retreat(block.Statements, i, before);
        }

        return new(block.Site, new([.. statements.SelectMany(IrTraversal.Flat)]));
    }

    private IrStatement Scope(ScopeStatement scope, HashSet<int> live)
    {
        _liveAfter[scope.Label] = [.. live];
        if (scope.Label.Flag is { } flag)
        {
            _flags.Add(flag);
        }

        return Lower(scope.Body, live);
    }

    private IfStatement Guard(GuardStatement guard, HashSet<int> live)
    {
        // The flags themselves are read by the guards that follow.
        var liveAfter = LiveAfter(guard.Labels);
        liveAfter.UnionWith(guard.Flags);
        return new(guard.Site, NotLeft(guard.Site, guard.Labels), Lower(guard.Body, live), null, Dead(guard.Body, liveAfter));
    }

    private IfStatement Branch(IfStatement branch, HashSet<int> live) => branch with
    {
        Then = Lower(branch.Then, live),
        Else = branch.Else is null || IsEmpty(branch.Else) ? null : Lower(branch.Else, live),
        Transient = Dead(branch, live),
    };

    private IrStatement Loop(LoopStatement loop, HashSet<int> live)
    {
        if (loop is { Body: GuardStatement turn, Step: GuardStatement } && DecidedByStep(loop, turn) is { } counters)
        {
            counters.IntersectWith(LiveAfter(turn.Labels));
            if (counters.Count > 0 && CounterTwins.Split(loop, counters.OrderBy(static counter => counter), InitialValue, _variables) is { } split)
            {
                return Lower(new BlockStatement(loop.Site, new([.. split])), live);
            }
        }

        var afterTurn = _liveness.AfterTurn(loop, live);
        var afterBody = loop.Step is null ? afterTurn : _liveness.Before(loop.Step, afterTurn);

        // What the loop writes has no known value in it, although it may have had one in front of the loop.
        _preceding.Push([loop]);
        var lowered = loop with
        {
            Condition = loop.Body is GuardStatement guard && !IsCounted(loop, guard) ? Make.And(loop.Site, NotLeft(loop.Site, guard.Labels), loop.Condition) : loop.Condition,
            Body = Lower(loop.Body, afterBody),
            Step = loop.Step is null ? null : Lower(loop.Step, afterTurn),
        };
        _preceding.Pop();
        return lowered;
    }

    /// <summary>
    /// Whether the loop ends by itself even after it has been left, because its step alone decides: then the condition needs no flag,
    /// which may be secret. The turns after the exit do nothing.
    /// </summary>
    private bool IsCounted(LoopStatement loop, GuardStatement guard) =>
        DecidedByStep(loop, guard) is { } counters && !counters.Overlaps(LiveAfter(guard.Labels));

    /// <summary>The variables that the condition reads and the step changes, if nothing else that the condition reads changes.</summary>
    private HashSet<int>? DecidedByStep(LoopStatement loop, GuardStatement guard)
    {
        if (loop.Step is null)
        {
            return null;
        }

        var reads = new AccessSet();
        reads.AddReads(loop.Condition);
        var stepped = _writes.Of(loop.Step);
        var changed = _writes.Of(guard.Body);
        var counters = new HashSet<int>(reads.Variables.Intersect(stepped.Variables));
        return reads.Elements || counters.Count == 0 || reads.Variables.Overlaps(changed.Variables) ? null : counters;
    }

    /// <summary>The constant that a variable surely holds in front of the statement at hand.</summary>
    private ConstantExpression? InitialValue(int variable)
    {
        foreach (var statement in _preceding.SelectMany(static statements => statements))
        {
            if (_writes.Of(statement).Variables.Contains(variable))
            {
                return statement is AssignStatement { Value: ConstantExpression constant } ? constant : null;
            }
        }

        return null;
    }

    /// <summary>Guards only those statements of a step whose results are read after the loop has been left.</summary>
    private BlockStatement Step(GuardStatement step)
    {
        var liveAfter = LiveAfter(step.Labels);
        var statements = IrTraversal.Flat(step.Body).Select(statement =>
        {
            var writes = _writes.Of(statement);
            return writes.Elements || statement is AssertStatement or CheckIndexStatement || writes.Variables.Overlaps(liveAfter)
                ? new IfStatement(statement.Site, NotLeft(statement.Site, step.Labels), Lower(statement, liveAfter), null, EquatableArray<int>.Empty)
                : Lower(statement, liveAfter);
        });
        return new(step.Site, new([.. statements]));
    }

    private HashSet<int> LiveAfter(IReadOnlyList<ExitLabel> labels) => [.. labels.SelectMany(label => _liveAfter[label])];

    private EquatableArray<int> Dead(IrStatement statement, HashSet<int> live) =>
        new([.. _writes.Of(statement).Variables.Where(variable => !live.Contains(variable)).OrderBy(variable => variable)]);

    private static bool IsEmpty(IrStatement statement) => statement is BlockStatement block && block.Statements.All(IsEmpty);
}
