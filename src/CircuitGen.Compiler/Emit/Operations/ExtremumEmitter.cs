using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit.Operations;

/// <summary>Math.Max and Math.Min.</summary>
/// <param name="gadget">The gadget's name.</param>
internal sealed class ExtremumEmitter(string gadget) : OperationEmitter
{
    public override string ResultName => gadget == "Maximum" ? "maximum" : "minimum";

    public override string Render(OperationScope scope, ActionText action)
    {
        var isRelu = gadget == "Maximum" && scope.Operation.Operands[1] is ConstantExpression { Value.IsZero: true };
        return action.Kind switch
        {
            ActionKind.Left => scope.LeftResult,
            ActionKind.Right => scope.RightResult,
            ActionKind.KnownSign => scope.Call("ReluOfKnownSign", [scope.Left.Text]),
            _ when isRelu => scope.Call("Relu", [scope.Left.Text, $"bits: {action.A}"], ("isShared", action.Flag("B", 1))),
            _ => scope.Call(gadget, [scope.Left.Text, scope.Right.Text, $"bits: {action.A}"], ("isShared", action.Flag("B", 1))),
        };
    }
}
