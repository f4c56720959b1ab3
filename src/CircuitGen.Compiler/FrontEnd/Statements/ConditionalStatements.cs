using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary><c>if</c>. Of a condition known already only the side that is taken is looked at.</summary>
internal static class ConditionalStatements
{
    public static void Lower(Lowering lowering, IConditionalOperation conditional)
    {
        var site = lowering.Site(conditional.Syntax);
        var condition = lowering.Scalar(conditional.Condition);
        if (condition is ConstantExpression { Value: var known })
        {
            if ((known.IsZero ? conditional.WhenFalse : conditional.WhenTrue) is { } taken)
            {
                lowering.Statement(taken);
            }

            return;
        }

        var whenTrue = lowering.Collect(() => lowering.Statement(conditional.WhenTrue));
        var whenFalse = conditional.WhenFalse is null ? null : lowering.Collect(() => lowering.Statement(conditional.WhenFalse));
        lowering.Emit(new IfStatement(
            site,
            condition,
            Lowering.BlockOf(lowering.Site(conditional.WhenTrue.Syntax), whenTrue),
            whenFalse is null ? null : Lowering.BlockOf(lowering.Site(conditional.WhenFalse!.Syntax), whenFalse),
            EquatableArray<int>.Empty));
    }
}
