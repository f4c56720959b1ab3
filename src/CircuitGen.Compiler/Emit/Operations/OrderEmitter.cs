using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit.Operations;

/// <summary>The four order comparisons.</summary>
/// <param name="isSwapped">Whether the right operand is taken as the smaller.</param>
/// <param name="isNegated">Whether the result is the opposite of the sign of smaller - larger.</param>
internal sealed class OrderEmitter(bool isSwapped, bool isNegated) : OperationEmitter
{
    public override string ResultName => "isLess";

    public override string Render(OperationScope scope, ActionText action)
    {
        var (smaller, larger) = isSwapped ? (scope.Right, scope.Left) : (scope.Left, scope.Right);
        return action.Kind switch
        {
            ActionKind.Constant => action.Value,
            ActionKind.Linear when isNegated => $"1 - ({larger.Operand} - {smaller.Operand})",
            ActionKind.Linear => $"{larger.Operand} - {smaller.Operand}",
            _ when isNegated => scope.Call("IsAtMost", [larger.Text, smaller.Text, $"bits: {action.A}"], ("isKnown", action.Flag("B", 1))),
            _ => scope.Call("IsLess", [smaller.Text, larger.Text, $"bits: {action.A}"], ("isKnown", action.Flag("B", 1))),
        };
    }
}
