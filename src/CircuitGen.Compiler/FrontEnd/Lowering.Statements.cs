using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

internal sealed partial class Lowering
{
    /// <summary>Whether a statement could not be lowered.</summary>
    public bool IsIncomplete { get; set; }

    public void Statements(IEnumerable<IOperation> operations)
    {
        foreach (var operation in operations)
        {
            Statement(operation);
        }
    }

    /// <summary>Lowers a statement. Where it has a problem, the statements after it are still looked at.</summary>
    public void Statement(IOperation operation)
    {
        Cancellation.ThrowIfCancellationRequested();
        try
        {
            var rule = StatementTable.Find(operation.Kind) ?? throw UnsupportedOperations.Report(this, operation);
            rule(this, operation);
        }
        catch (LoweringStoppedException)
        {
            IsIncomplete = true;
        }
    }
}
