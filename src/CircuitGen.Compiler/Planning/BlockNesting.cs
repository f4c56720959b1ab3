using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>
/// How deep blocks of emitted code stand inside each other. A branch that is secret at all visits takes no block, and none that is known the
/// same way at all of them: loops do, and what some visits do and others don't.
/// </summary>
internal static class BlockNesting
{
    /// <summary>The most blocks inside each other: a C# compiler with a small stack takes some 300.</summary>
    public const int Limit = 200;

    /// <summary>From how many on <c>else { if }</c> is written as <c>else if</c>.</summary>
    public const int MostElses = 50;

    /// <summary>The site of a statement or expression that stands too deep, or null.</summary>
    public static int? Beyond(CircuitIr ir, IReadOnlyList<SitePlan> sites)
    {
        var waiting = new Stack<(IrStatement Statement, int Depth, int Elses)>([(ir.Body, 0, 0)]);
        while (waiting.Count > 0)
        {
            var (statement, depth, elses) = waiting.Pop();
            if (depth > Limit)
            {
                return statement.Site;
            }

            foreach (var expression in IrTraversal.ExpressionsOf(statement))
            {
                if (Beyond(expression, depth, sites) is { } site)
                {
                    return site;
                }
            }

            if (statement is IfStatement { Else: { } otherwise } branch && ChainedIf(branch, sites) is not null && ChainedIf(otherwise, sites) is not null)
            {
                waiting.Push((branch.Then, depth + 1, elses));
                waiting.Push(elses < MostElses ? (otherwise, depth + 1, elses + 1) : (otherwise, depth, elses));
                continue;
            }

            var inner = depth + (IsBlock(statement, sites) ? 1 : 0);
            foreach (var part in IrTraversal.StatementsOf(statement))
            {
                waiting.Push((part, inner, elses));
            }
        }

        return null;
    }

    /// <summary>The only statement in an if's other side, if it is an if that is known at all visits, one way or the other.</summary>
    public static IfStatement? ChainedIf(IrStatement otherwise, IReadOnlyList<SitePlan> sites)
    {
        while (otherwise is BlockStatement { Statements.Count: 1 } block)
        {
            otherwise = block.Statements[0];
        }

        return otherwise is IfStatement branch && IsKnown(branch, sites[branch.Site].Actions) ? branch : null;
    }

    private static bool IsKnown(IfStatement branch, ActionLog log) =>
        log.Any(ActionKind.Always) && log.Any(ActionKind.Never) && !log.Any(ActionKind.Both) && !log.Any(ActionKind.TreeWalk) && branch.Tree is null;

    private static bool IsBlock(IrStatement statement, IReadOnlyList<SitePlan> sites) => statement switch
    {
        LoopStatement => true,
        IfStatement => !IsUniform(sites[statement.Site].Actions),
        _ => false,
    };

    private static bool IsUniform(ActionLog log) => new[] { ActionKind.Always, ActionKind.Never, ActionKind.Both }.Count(log.Any) < 2;

    private static int? Beyond(IrExpression expression, int depth, IReadOnlyList<SitePlan> sites)
    {
        var waiting = new Stack<(IrExpression Expression, int Depth)>([(expression, depth)]);
        while (waiting.Count > 0)
        {
            var (part, level) = waiting.Pop();
            if (level > Limit)
            {
                return part.Site;
            }

            var inner = level + (part is ConditionalExpression && sites[part.Site].IsSecret && IsMixed(sites[part.Site].Actions) ? 1 : 0);
            foreach (var child in IrTraversal.ChildrenOf(part))
            {
                waiting.Push((child, inner));
            }
        }

        return null;
    }

    private static bool IsMixed(ActionLog log) =>
        (log.Any(ActionKind.Always) ? 1 : 0) + (log.Any(ActionKind.Never) ? 1 : 0) + (log.Runs.Any(static run => run.Action.Kind is not (ActionKind.Always or ActionKind.Never)) ? 1 : 0) > 1;
}
