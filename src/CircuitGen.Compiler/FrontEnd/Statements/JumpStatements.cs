using CircuitGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary><c>break</c>, <c>continue</c>, <c>return</c>.</summary>
internal static class JumpStatements
{
    public static void Branch(Lowering lowering, IBranchOperation branch)
    {
        if (branch.BranchKind == BranchKind.GoTo || !lowering.Frame.Labels.TryGetValue(branch.Target, out var label))
        {
            throw lowering.Unsupported(GotoStatement.Rule, branch.Syntax);
        }

        lowering.Emit(new ExitStatement(lowering.Site(branch.Syntax), label));
    }

    public static void Return(Lowering lowering, IReturnOperation returned)
    {
        var frame = lowering.Frame;
        if (returned.ReturnedValue is { } operation)
        {
            if (frame.Result is null)
            {
                lowering.Effect(operation);
            }
            else if (lowering.Expression(operation) is not NeverValue and var value)
            {
                frame.Result.Write(lowering, value, returned.Syntax);
            }
        }

        lowering.Emit(new ExitStatement(lowering.Site(returned.Syntax), frame.Return ?? throw Lowering.Unexpected()));
    }
}
