namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Leaves a statement that cannot be lowered. The next statement is still looked at, so that the user sees all problems at once.
/// </summary>
/// <param name="isReported">
/// Whether the problem has been recorded. Where it has not, the innermost operation that is being lowered is taken for the place: no path
/// ends without IR or a diagnostic.
/// </param>
internal sealed class LoweringStoppedException(bool isReported) : Exception
{
    /// <summary>Whether the problem has been recorded.</summary>
    public bool IsReported { get; private set; } = isReported;

    /// <summary>Records the problem at an operation, unless it has been recorded further in.</summary>
    public void ReportAt(Lowering lowering, Microsoft.CodeAnalysis.SyntaxNode syntax)
    {
        if (!IsReported)
        {
            IsReported = true;
            lowering.Problems.AddSuspected(syntax);
        }
    }
}
