using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit.Operations;

/// <summary>left == right and left != right.</summary>
/// <param name="isNegated">Whether the operation is !=.</param>
internal sealed class EqualityEmitter(bool isNegated) : OperationEmitter
{
    public override string ResultName => isNegated ? "differs" : "equals";

    public override string Render(OperationScope scope, ActionText action)
    {
        if (action.Kind == ActionKind.Constant)
        {
            return action.Value;
        }

        var isZero = action.Kind switch
        {
            ActionKind.OneMinus => $"(1 - ({scope.Difference}))",
            ActionKind.OnePlus => $"(1 + {scope.Difference})",
            ActionKind.UnitZero => scope.Call("IsZeroOfSign", [scope.Difference]),
            _ => scope.Call("IsZero", [scope.Difference]),
        };
        return isNegated ? $"1 - {isZero}" : isZero;
    }
}
