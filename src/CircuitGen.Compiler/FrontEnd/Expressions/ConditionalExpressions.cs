using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary><c>condition ? a : b</c>. Of a condition known already only the side that is taken is looked at.</summary>
internal static class ConditionalExpressions
{
    public static Value Lower(Lowering lowering, IConditionalOperation conditional)
    {
        if (conditional.WhenFalse is null)
        {
            throw Lowering.Unexpected();
        }

        if (conditional.IsRef)
        {
            throw UnsupportedOperations.Report(lowering, conditional);
        }

        var condition = lowering.Scalar(conditional.Condition);
        if (condition is ConstantExpression { Value: var known })
        {
            return lowering.Expression(known.IsZero ? conditional.WhenFalse : conditional.WhenTrue);
        }

        var (beforeTrue, whenTrue) = lowering.Separately(() => lowering.Expression(conditional.WhenTrue));
        var (beforeFalse, whenFalse) = lowering.Separately(() => lowering.Expression(conditional.WhenFalse));
        return Selections.Select(lowering, condition, beforeTrue, whenTrue, beforeFalse, whenFalse, conditional.Syntax);
    }
}
