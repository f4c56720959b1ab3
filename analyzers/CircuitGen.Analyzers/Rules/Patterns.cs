using CircuitGen.Compiler.Ir;

namespace CircuitGen.Analyzers;

/// <summary>Shapes of expressions that rules look for, conversions looked through.</summary>
internal static class Patterns
{
    public static IrExpression Strip(IrExpression expression)
    {
        while (expression is OperationExpression { Kind: OperationKind.Convert } convert)
        {
            expression = convert.Operands[0];
        }

        return expression;
    }

    public static bool IsRelu(IrExpression expression) =>
        Strip(expression) is OperationExpression { Kind: OperationKind.Maximum } maximum && maximum.Operands.Any(operand => Strip(operand) is ConstantExpression { Value.IsZero: true });

    public static bool IsDivisionOfDivision(OperationExpression division) =>
        Strip(division.Operands[0]) is OperationExpression inner && inner.Kind == division.Kind && Strip(division.Operands[1]) is ConstantExpression && Strip(inner.Operands[1]) is ConstantExpression;

    /// <summary>The variable that an operation of two operands joins with a constant, or null.</summary>
    public static int? VariableAgainstConstant(OperationExpression operation) => (Strip(operation.Operands[0]), Strip(operation.Operands[1])) switch
    {
        (VariableExpression variable, ConstantExpression) => variable.Variable,
        (ConstantExpression, VariableExpression variable) => variable.Variable,
        _ => null,
    };

    /// <summary>The variable of the array that an element is read from, or null.</summary>
    public static int? ArrayReadFrom(IrExpression expression) => Strip(expression) is ElementExpression { Array: VariableArray array } ? array.Variable : null;
}
