using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// A loop that may be left on a secret condition and whose counter is read afterwards needs two of it: the user's, which stops at the
/// exit and so is secret, and a twin that goes on, is known at every turn, and that the loop itself works with.
/// </summary>
internal static class CounterTwins
{
    /// <summary>The loop working with twins, after their first values; null where a counter does not start at a constant.</summary>
    /// <param name="loop">A loop whose body and step are guarded.</param>
    /// <param name="counters">The variables that decide when it ends and are read afterwards.</param>
    /// <param name="initial">The constant that a variable holds before the loop, if so.</param>
    /// <param name="variables">Gets the twins.</param>
    public static IReadOnlyList<IrStatement>? Split(
        LoopStatement loop, IEnumerable<int> counters, Func<int, ConstantExpression?> initial, VariableTable variables)
    {
        var result = new List<IrStatement>();
        var twins = new Dictionary<int, int>();
        foreach (var counter in counters)
        {
            if (initial(counter) is not { } first)
            {
                return null;
            }

            twins[counter] = variables.Add(variables[counter].Name + "_turn", variables[counter].Type, 0);
            result.Add(new AssignStatement(loop.Site, twins[counter], first));
        }

        var renaming = new Renaming(twins);
        var step = (GuardStatement)loop.Step!;
        result.Add(loop with
        {
            Condition = renaming.Rewrite(loop.Condition),
            Body = renaming.Rewrite(loop.Body),
            Step = step with { Body = new BlockStatement(step.Body.Site, new([.. IrTraversal.Flat(step.Body).SelectMany(statement => Advance(statement, twins, renaming))])) },
        });
        return result;
    }

    private static IEnumerable<IrStatement> Advance(IrStatement statement, Dictionary<int, int> twins, Renaming renaming) =>
        statement is AssignStatement assign && twins.TryGetValue(assign.Variable, out var twin)
            ? [statement, assign with { Variable = twin, Value = renaming.Rewrite(assign.Value) }]
            : [renaming.Rewrite(statement)];

    private sealed class Renaming(Dictionary<int, int> twins) : IrRewriter
    {
        public override IrExpression Rewrite(IrExpression expression) =>
            expression is VariableExpression variable && twins.TryGetValue(variable.Variable, out var twin)
                ? variable with { Variable = twin }
                : base.Rewrite(expression);
    }
}
