using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

internal sealed partial class Lowering
{
    /// <summary>Whether a statement could not be lowered.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Lowers statements in order, up to one behind which C# never goes on.</summary>
    public void Statements(IEnumerable<IOperation> operations)
    {
        foreach (var operation in operations)
        {
            var mark = Block.Count;
            Statement(operation);
            if (Block.Count > mark && Block[Block.Count - 1] is ExitStatement)
            {
                return;
            }
        }
    }

    /// <summary>Lowers a statement. Where it has a problem, the statements after it are still looked at.</summary>
    public void Statement(IOperation operation)
    {
        Cancellation.ThrowIfCancellationRequested();
        try
        {
            Size.Enter(operation.Syntax);
        }
        catch (LoweringStoppedException)
        {
            IsIncomplete = true;
            return;
        }

        try
        {
            var rule = StatementTable.Find(operation.Kind) ?? throw UnsupportedOperations.Report(this, operation);
            rule(this, operation);
        }
        catch (LoweringStoppedException stopped)
        {
            stopped.ReportAt(this, operation.Syntax);
            IsIncomplete = true;
        }
        finally
        {
            Size.Leave();
        }
    }
}
