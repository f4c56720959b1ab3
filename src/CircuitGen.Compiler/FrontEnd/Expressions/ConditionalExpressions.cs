using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary><c>condition ? a : b</c>.</summary>
internal static class ConditionalExpressions
{
    public static Value Lower(Lowering lowering, IConditionalOperation conditional)
    {
        if (conditional.WhenFalse is null)
        {
            throw Lowering.Broken();
        }

        if (conditional.IsRef)
        {
            throw UnsupportedOperations.Report(lowering, conditional);
        }

        var condition = lowering.Scalar(conditional.Condition);
        var (beforeTrue, whenTrue) = lowering.Separately(() => lowering.Expression(conditional.WhenTrue));
        var (beforeFalse, whenFalse) = lowering.Separately(() => lowering.Expression(conditional.WhenFalse));
        return Selections.Select(lowering, condition, beforeTrue, whenTrue, beforeFalse, whenFalse, conditional.Syntax);
    }
}
