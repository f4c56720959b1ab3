using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit.Operations;

/// <summary>Math.Abs.</summary>
internal sealed class AbsoluteEmitter : OperationEmitter
{
    public override string ResultName => "magnitude";

    public override string Render(OperationScope scope, ActionText action) => action.Kind switch
    {
        ActionKind.Left => scope.Left.Text,
        ActionKind.Negated => $"-{scope.Left.Operand}",
        ActionKind.KnownSign => scope.Call("AbsoluteOfKnownSign", [scope.Left.Text]),
        _ => scope.Call("Absolute", [scope.Left.Text, $"bits: {action.A}"], ("isShared", action.Flag("B", 1))),
    };
}
