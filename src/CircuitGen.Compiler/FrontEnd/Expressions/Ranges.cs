using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary><c>^1</c> and <c>2..5</c>.</summary>
internal static class Ranges
{
    /// <summary>An index counted from the start.</summary>
    public static IrExpression Index(Lowering lowering, IOperation operation, ViewValue view) => operation switch
    {
        IConversionOperation conversion when !lowering.Known.IsIndex(conversion.Operand.Type) => lowering.Scalar(conversion.Operand),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } hat =>
            Make.Subtract(lowering.Site(hat.Syntax), view.Lengths[0], lowering.Scalar(hat.Operand)),
        IParenthesizedOperation parenthesized => Index(lowering, parenthesized.Operand, view),
        _ => throw Unsupported(lowering, operation),
    };

    public static (IrExpression Start, IrExpression Length) Of(Lowering lowering, IOperation operation, ViewValue view, SyntaxNode syntax)
    {
        while (operation is IParenthesizedOperation parenthesized)
        {
            operation = parenthesized.Operand;
        }

        if (operation is not IRangeOperation range)
        {
            throw Unsupported(lowering, operation);
        }

        var site = lowering.Site(syntax);
        var start = range.LeftOperand is null ? Make.Int(site, 0) : Index(lowering, range.LeftOperand, view);
        start = lowering.Freeze(start, "start", syntax);
        var end = range.RightOperand is null ? view.Lengths[0] : Index(lowering, range.RightOperand, view);
        return (start, Make.Subtract(site, end, start));
    }

    private static LoweringStoppedException Unsupported(Lowering lowering, IOperation operation) =>
        lowering.Unsupported(UnsupportedConstruct.Rule, operation.Syntax, "An index or range that is kept in a variable", "Write it where it is used, as in a[^1] and a[2..5].");
}
