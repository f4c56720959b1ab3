using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Reports;

/// <summary>What expressions cost constraints for, in words.</summary>
internal static class GadgetNames
{
    public static CostCategory CategoryOf(IrExpression expression, SitePlan site) => expression switch
    {
        TableElementExpression or ElementExpression or FunctionExpression => CostCategory.Lookups,
        ConditionalExpression => CostCategory.Selections,
        OperationExpression when site.Actions.Any(ActionKind.NarrowPacked) => CostCategory.Divisions,
        OperationExpression operation when site.Wraps.Any(ActionKind.Wrap) && !HasOwnGadget(site) => CostCategory.Bits,
        OperationExpression operation => CategoryOf(operation.Kind),
        _ => CostCategory.Bits,
    };

    public static string Of(IrExpression expression, SitePlan site, CircuitIr ir) => expression switch
    {
        TableElementExpression element => $"Lookup in '{ir.Tables[element.Table].Name}'",
        ElementExpression => "Array read at a secret index",
        FunctionExpression => "Table of a function of one narrow secret",
        ConditionalExpression => "Selection",
        OperationExpression operation when site.Wraps.Any(ActionKind.Wrap) && !HasOwnGadget(site) => $"Wrapping to {operation.Type.DisplayName()}",
        OperationExpression operation when site.Actions.Any(ActionKind.NarrowPacked) => $"Checked cast to {operation.Type.DisplayName()} of packed products",
        OperationExpression operation when site.Wraps.Any(ActionKind.CheckBounds) => $"Checked cast to {operation.Type.DisplayName()}",
        OperationExpression operation => Of(operation),
        _ => "Expression",
    };

    private static bool HasOwnGadget(SitePlan site) => GadgetWidths.Of(site.Actions).Gadgets > 0;

    private static CostCategory CategoryOf(OperationKind kind) => kind switch
    {
        OperationKind.Multiply => CostCategory.Products,
        OperationKind.Maximum or OperationKind.Minimum or OperationKind.Absolute or OperationKind.Clamp => CostCategory.Activations,
        OperationKind.Less or OperationKind.LessOrEqual or OperationKind.Greater or OperationKind.GreaterOrEqual
            or OperationKind.Equal or OperationKind.NotEqual or OperationKind.Sign => CostCategory.Comparisons,
        OperationKind.Divide or OperationKind.Remainder or OperationKind.ShiftRight or OperationKind.UnsignedShiftRight => CostCategory.Divisions,
        _ => CostCategory.Bits,
    };

    private static string Of(OperationExpression operation) => operation.Kind switch
    {
        OperationKind.Multiply => operation.Operands[0] is VariableExpression left && operation.Operands[1] is VariableExpression right && left.Variable == right.Variable
            ? "Square"
            : "Product",
        OperationKind.Maximum => operation.Operands.Any(IsZero) ? "ReLU" : "Maximum",
        OperationKind.Minimum => "Minimum",
        OperationKind.Absolute => "Absolute value",
        OperationKind.Divide => "Division",
        OperationKind.Remainder => "Remainder",
        OperationKind.ShiftRight or OperationKind.UnsignedShiftRight => "Right shift",
        OperationKind.Equal or OperationKind.NotEqual => "Equality",
        OperationKind.And => "And",
        OperationKind.Or => "Or",
        OperationKind.ExclusiveOr => "Exclusive or",
        OperationKind.Less or OperationKind.LessOrEqual or OperationKind.Greater or OperationKind.GreaterOrEqual => "Comparison",
        _ => operation.Kind.ToString(),
    };

    private static bool IsZero(IrExpression expression) => expression switch
    {
        ConstantExpression constant => constant.Value.IsZero,
        OperationExpression { Kind: OperationKind.Convert } convert => IsZero(convert.Operands[0]),
        _ => false,
    };
}
