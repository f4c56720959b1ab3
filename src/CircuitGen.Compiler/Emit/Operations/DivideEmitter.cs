using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit.Operations;

/// <summary>Division and right shifts by constants.</summary>
internal sealed class DivideEmitter : OperationEmitter
{
    public override string ResultName => "quotient";

    public override string Render(OperationScope scope, ActionText action)
    {
        var quotient = Quotient(scope, action);
        return action.Sample.D == 1 && action.Kind is not (ActionKind.Constant or ActionKind.UnsignedShift) ? $"-({quotient})" : quotient;
    }

    /// <summary>The quotient by the divisor's magnitude.</summary>
    public static string Quotient(OperationScope scope, ActionText action)
    {
        var left = scope.Left;
        return action.Kind switch
        {
            ActionKind.Left => left.Text,
            ActionKind.Constant => action.Value,
            ActionKind.KnownBitsShift when scope.Dialect.IsWitness => $"{left.Operand} >> {action.A}",
            ActionKind.KnownBitsShift => $"{scope.Dialect.Builder}.ShiftRightOfKnownBits({left.Text}, {action.A})",
            ActionKind.FloorDivide => scope.Call("FloorDivide", [left.Text, Divisor(scope, action)], ("isKnown", action.Flag("B", 1))),
            ActionKind.CeilingDivide => $"-{scope.Call("FloorDivide", [$"-{left.Operand}", Divisor(scope, action)], ("isKnown", action.Flag("B", 1)))}",
            ActionKind.UnsignedShift => scope.Call(
                "UnsignedShiftRight",
                [left.Text, $"bits: {action.A}", $"shift: {action.C}", $"width: {action.D}"],
                ("isKnown", action.Flag("B", 1))),
            _ => scope.Call(
                "TruncatingDivide",
                [left.Text, $"bits: {action.A}", $"divisor: {Divisor(scope, action)}"],
                ("isKnown", action.Flag("B", 1)),
                ("isSignKnown", action.C == "0" ? "false" : action.C == "1" ? "true" : $"{action.C} != 0")),
        };
    }

    private static string Divisor(OperationScope scope, ActionText action) =>
        scope.Dialect.IsWitness ? action.ValueAs(scope.Width) : action.Value;
}
