using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Makes expressions, folding what is constant already.</summary>
internal static class Make
{
    public static ConstantExpression Int(int site, Integer value) => new(site, ScalarType.Int32, value);

    public static ConstantExpression Bool(int site, bool value) => new(site, ScalarType.Boolean, value ? Integer.One : Integer.Zero);

    public static bool IsConstant(IrExpression expression, Integer value) => expression is ConstantExpression constant && constant.Value == value;

    public static IrExpression Operation(int site, ScalarType type, OperationKind kind, OverflowMode mode, params IrExpression[] operands) =>
        new OperationExpression(site, type, kind, new(operands), mode);

    /// <summary>Index arithmetic: in int, and never to overflow.</summary>
    public static IrExpression Add(int site, IrExpression left, IrExpression right)
    {
        if (Make.IsConstant(left, Integer.Zero))
        {
            return right;
        }

        if (Make.IsConstant(right, Integer.Zero))
        {
            return left;
        }

        return Index(site, OperationKind.Add, left, right, (a, b) => a + b);
    }

    /// <summary>Index arithmetic: in int, and never to overflow.</summary>
    public static IrExpression Subtract(int site, IrExpression left, IrExpression right) =>
        Make.IsConstant(right, Integer.Zero) ? left : Index(site, OperationKind.Subtract, left, right, (a, b) => a - b);

    /// <summary>Index arithmetic: in int, and never to overflow.</summary>
    public static IrExpression Multiply(int site, IrExpression left, IrExpression right) =>
        Make.IsConstant(left, Integer.One) ? right : Make.IsConstant(right, Integer.One) ? left : Index(site, OperationKind.Multiply, left, right, (a, b) => a * b);

    public static IrExpression Convert(int site, ScalarType type, OverflowMode mode, IrExpression operand)
    {
        if (operand.Type == type)
        {
            return operand;
        }

        if (operand is ConstantExpression constant && type.Range().Contains(new(constant.Value, constant.Value)))
        {
            return new ConstantExpression(site, type, constant.Value);
        }

        return Operation(site, type, OperationKind.Convert, mode, operand);
    }

    public static IrExpression Compare(int site, OperationKind kind, IrExpression left, IrExpression right)
    {
        if (left is ConstantExpression a && right is ConstantExpression b)
        {
            return Bool(site, kind switch
            {
                OperationKind.Less => a.Value < b.Value,
                OperationKind.LessOrEqual => a.Value <= b.Value,
                OperationKind.Greater => a.Value > b.Value,
                OperationKind.GreaterOrEqual => a.Value >= b.Value,
                OperationKind.Equal => a.Value == b.Value,
                _ => a.Value != b.Value,
            });
        }

        return Operation(site, ScalarType.Boolean, kind, OverflowMode.Default, left, right);
    }

    /// <summary>The negation of a condition: of a comparison the complementary comparison.</summary>
    public static IrExpression Not(int site, IrExpression condition)
    {
        switch (condition)
        {
            case ConstantExpression constant:
                return Bool(site, constant.Value.IsZero);
            case OperationExpression { Kind: OperationKind.Not } not:
                return not.Operands[0];
            case OperationExpression operation when Complement(operation.Kind) is { } complement:
                return operation with { Kind = complement };
            case ConditionalExpression { Condition: OperationExpression { Operands.Count: 2 } first, WhenTrue: ConstantExpression { Value.IsOne: true } } either
                when Complement(first.Kind) is not null:
                return And(site, Not(site, first), Not(site, either.WhenFalse));
            default:
                return Operation(site, ScalarType.Boolean, OperationKind.Not, OverflowMode.Default, condition);
        }
    }

    public static IrExpression And(int site, IrExpression left, IrExpression right) => Conditions.Conditional(site, left, right, Bool(site, false));

    public static IrExpression Or(int site, IrExpression left, IrExpression right) => Conditions.Conditional(site, left, Bool(site, true), right);

    private static OperationKind? Complement(OperationKind kind) => kind switch
    {
        OperationKind.Less => OperationKind.GreaterOrEqual,
        OperationKind.LessOrEqual => OperationKind.Greater,
        OperationKind.Greater => OperationKind.LessOrEqual,
        OperationKind.GreaterOrEqual => OperationKind.Less,
        OperationKind.Equal => OperationKind.NotEqual,
        OperationKind.NotEqual => OperationKind.Equal,
        _ => null,
    };

    private static IrExpression Index(int site, OperationKind kind, IrExpression left, IrExpression right, Func<Integer, Integer, Integer> fold)
    {
        if (left is ConstantExpression a && right is ConstantExpression b)
        {
            var result = fold(a.Value, b.Value);
            if (ScalarType.Int32.Range().Contains(new(result, result)))
            {
                return Int(site, result);
            }
        }

        return Operation(site, ScalarType.Int32, kind, OverflowMode.Default, left, right);
    }
}
