using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OperationKind = CircuitGen.Compiler.Ir.OperationKind;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Operators with two operands.</summary>
internal static class BinaryExpressions
{
    public static Value Lower(Lowering lowering, IBinaryOperation binary)
    {
        var isShortCircuit = binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr;
        if (Method(lowering, binary) is { } method)
        {
            return isShortCircuit
                ? UserShortCircuit.Lower(lowering, binary, method)
                : Calls.Invoke(lowering, method, null, lowering.Operands([binary.LeftOperand, binary.RightOperand]), binary.Syntax);
        }

        if (isShortCircuit)
        {
            return ShortCircuit(lowering, binary);
        }

        if (ReferenceComparisons.IsOne(binary))
        {
            return ReferenceComparisons.Lower(lowering, binary);
        }

        // A chain of a thousand additions must not take a thousand levels of stack.
        var chain = new Stack<IBinaryOperation>();
        IOperation first = binary;
        while (first is IBinaryOperation { ConstantValue.HasValue: false } next
            && next.OperatorKind == binary.OperatorKind
            && Method(lowering, next) is null
            && !ReferenceComparisons.IsOne(next))
        {
            chain.Push(next);
            first = next.LeftOperand;
        }

        var left = lowering.Expression(first);
        foreach (var operation in chain)
        {
            var right = lowering.Before(ref left, operation.Syntax, () => lowering.Expression(operation.RightOperand));
            left = Combine(lowering, operation, left, right);
        }

        return left;
    }

    private static IMethodSymbol? Method(Lowering lowering, IBinaryOperation binary) =>
        UserOperators.Find(lowering, binary.OperatorMethod, binary.ConstrainedToType, binary.Syntax);

    /// <summary>Applies an operator whose operands have been converted as C# wants it.</summary>
    public static IrExpression Apply(Lowering lowering, OperationKind kind, ScalarType type, IrExpression left, IrExpression right, SyntaxNode syntax)
    {
        var site = lowering.Site(syntax);
        if (OperatorKinds.IsShift(kind))
        {
            right = ShiftAmount(site, type, right);
        }

        return OperatorKinds.IsComparison(kind)
            ? Make.Compare(site, kind, left, right)
            : ConstantFolding.Fold(site, type, kind, left, right)
                ?? ConstantFolding.Keep(type, kind, left, right)
                ?? Make.Operation(site, type, kind, OverflowModes.At(lowering, syntax), left, right);
    }

    private static ScalarValue Combine(Lowering lowering, IBinaryOperation operation, Value left, Value right)
    {
        if (OperatorKinds.Of(operation.OperatorKind) is not { } kind)
        {
            throw UnsupportedOperations.Report(lowering, operation);
        }

        return (left, right) switch
        {
            (ScalarValue a, ScalarValue b) when lowering.Shapes.ScalarOf(operation.Type) is { } type =>
                new ScalarValue(Apply(lowering, kind, type, a.Expression, b.Expression, operation.Syntax)),
            (CompositeValue a, CompositeValue b) when kind is OperationKind.Equal or OperationKind.NotEqual && operation.LeftOperand.Type is { IsRecord: true } =>
                new ScalarValue(Equality.OfRecords(lowering, a, b, kind == OperationKind.Equal, operation.Syntax)),
            _ => throw UnsupportedOperations.Report(lowering, operation),
        };
    }

    /// <summary>C# takes a shift amount modulo the number of bits.</summary>
    private static IrExpression ShiftAmount(int site, ScalarType type, IrExpression amount)
    {
        Integer mask = type.Bits() - 1;
        if (amount is ConstantExpression { Value.IsSmall: true } constant)
        {
            return Make.Int(site, constant.Value.Small & mask.Small);
        }

        return Make.Operation(site, ScalarType.Int32, OperationKind.And, OverflowMode.Default, amount, Make.Int(site, mask));
    }

    private static ScalarValue ShortCircuit(Lowering lowering, IBinaryOperation binary)
    {
        var site = lowering.Site(binary.Syntax);
        var isAnd = binary.OperatorKind == BinaryOperatorKind.ConditionalAnd;
        var left = lowering.Scalar(binary.LeftOperand);
        if (left is ConstantExpression { Value: var known })
        {
            return new ScalarValue(known.IsZero == isAnd ? left : lowering.Scalar(binary.RightOperand));
        }

        var (statements, right) = lowering.Separately(() => new ScalarValue(lowering.Scalar(binary.RightOperand)));
        var decided = new ScalarValue(Make.Bool(site, !isAnd));
        return (ScalarValue)(isAnd
            ? Selections.Select(lowering, left, statements, right, [], decided, binary.Syntax)
            : Selections.Select(lowering, left, [], decided, statements, right, binary.Syntax));
    }
}
