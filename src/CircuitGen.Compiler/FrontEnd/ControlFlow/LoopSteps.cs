using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Finds the step of a <c>while</c>: the assignment at the end of its body that alone moves its condition on, as that of a <c>for</c> would.</summary>
internal static class LoopSteps
{
    /// <summary>The body without its step, and the step; null where there is none.</summary>
    public static (ScopeStatement Body, IrStatement Step)? Find(IrExpression condition, ScopeStatement body)
    {
        if (body.Body is not BlockStatement block || block.Statements.Count == 0
            || block.Statements[block.Statements.Count - 1] is not AssignStatement step)
        {
            return null;
        }

        var reads = new AccessSet();
        reads.AddReads(condition);
        var rest = new BlockStatement(block.Site, new([.. block.Statements.Take(block.Statements.Count - 1)]));
        var written = new WriteSets().Of(rest);

        // A continue would jump over the assignment, but not over a step.
        var isContinued = new ExitSummary.Finder().Of(rest).Labels.Contains(body.Label);
        return isContinued || !reads.Variables.Contains(step.Variable) || written.Variables.Contains(step.Variable)
            ? null
            : (body with { Body = rest }, step);
    }
}
