using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit.Operations;

/// <summary>left * right.</summary>
internal sealed class MultiplyEmitter : OperationEmitter
{
    public override string ResultName => "product";

    public override string Render(OperationScope scope, ActionText action)
    {
        if (scope.Dialect.IsWitness)
        {
            var product = $"{scope.Left.Operand} * {scope.Right.Operand}";
            return action.Kind == ActionKind.Product ? $"{scope.Dialect.Builder}.Product({product})" : product;
        }

        if (scope.LeftCode.IsStatic)
        {
            return $"{Factor(scope, scope.LeftCode, 0)} * {scope.Right.Operand}";
        }

        return scope.RightCode.IsStatic
            ? $"{Factor(scope, scope.RightCode, 1)} * {scope.Left.Operand}"
            : scope.Call(action.Kind == ActionKind.DeferredProduct ? "MultiplyDeferred" : "Multiply", [scope.Left.Text, scope.Right.Text]);
    }

    private static string Factor(OperationScope scope, Code code, int operand) =>
        scope.Operation.Operands[operand].Type is ScalarType.UInt64 or ScalarType.Int128 or ScalarType.UInt128
            ? $"(({TypeNames.BigInteger}){code.Operand})"
            : code.Operand;
}
