using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OperationKind = CircuitGen.Compiler.Ir.OperationKind;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Math.Abs, Min, Max, Clamp, Sign, and the same methods of the integer types.</summary>
internal static class NumericIntrinsics
{
    public static Func<Lowering, IInvocationOperation, Value>? Find(Lowering lowering, IMethodSymbol method)
    {
        var isNumeric = SpanTypes.IsSystemType(method.ContainingType, "Math")
            || lowering.Shapes.ScalarOf(method.ContainingType) is not null
            || method.ContainingNamespace?.ToDisplayString() == "System.Numerics";
        if (!isNumeric || !method.IsStatic)
        {
            return null;
        }

        return method.Name switch
        {
            "Abs" => Operation(OperationKind.Absolute),
            "Min" => Operation(OperationKind.Minimum),
            "Max" => Operation(OperationKind.Maximum),
            "Clamp" => Operation(OperationKind.Clamp),
            "Sign" => Operation(OperationKind.Sign),
            "CreateChecked" => Conversion(OverflowMode.Throw),
            "CreateTruncating" => Conversion(OverflowMode.Wrap),
            "BigMul" => BigMultiply,
            _ => null,
        };
    }

    private static Func<Lowering, IInvocationOperation, Value> Operation(OperationKind kind) => (lowering, invocation) =>
    {
        if (lowering.Shapes.Of(invocation.Type, invocation.Syntax) is not ScalarShape shape)
        {
            throw UnsupportedOperations.Report(lowering, invocation);
        }

        var operands = Operands(lowering, invocation);
        if (kind == OperationKind.Sign && operands[0] is not VariableExpression)
        {
            // The planner makes two comparisons of it; what is compared must not be computed twice.
            operands[0] = lowering.Freeze(operands[0], "signed", invocation.Syntax);
        }

        return new ScalarValue(Make.Operation(lowering.Site(invocation.Syntax), shape.Type, kind, OverflowMode.Throw, operands));
    };

    private static Func<Lowering, IInvocationOperation, Value> Conversion(OverflowMode mode) => (lowering, invocation) =>
        lowering.Shapes.Of(invocation.Type, invocation.Syntax) is ScalarShape shape
            ? new ScalarValue(Make.Convert(lowering.Site(invocation.Syntax), shape.Type, mode, Operands(lowering, invocation)[0]))
            : throw UnsupportedOperations.Report(lowering, invocation);

    private static ScalarValue BigMultiply(Lowering lowering, IInvocationOperation invocation)
    {
        if (invocation.Arguments.Length != 2 || lowering.Shapes.ScalarOf(invocation.Type) is not { } type)
        {
            throw UnsupportedOperations.Report(lowering, invocation);
        }

        var site = lowering.Site(invocation.Syntax);
        var operands = Operands(lowering, invocation).Select(operand => Make.Convert(site, type, OverflowMode.Throw, operand)).ToArray();
        return new(Make.Operation(site, type, OperationKind.Multiply, OverflowMode.Throw, operands));
    }

    private static IrExpression[] Operands(Lowering lowering, IInvocationOperation invocation) =>
        [.. InvocationExpressions.Arguments(lowering, invocation.TargetMethod, invocation.Arguments)
            .Select(argument => Lowering.ScalarOf(argument.Read(lowering, invocation.Syntax)))];
}
