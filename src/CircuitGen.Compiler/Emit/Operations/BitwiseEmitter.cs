using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit.Operations;

/// <summary>&amp;, | and ^.</summary>
/// <param name="gadget">The gadget's name on booleans; on integers it begins with Bitwise.</param>
/// <param name="symbol">The C# operator.</param>
internal sealed class BitwiseEmitter(string gadget, string symbol) : OperationEmitter
{
    public override string ResultName => "combined";

    public override string Render(OperationScope scope, ActionText action)
    {
        var (left, right) = (scope.Left, scope.Right);
        switch (action.Kind)
        {
            case ActionKind.Linear when scope.Dialect.IsWitness:
                return $"{left.Operand} {symbol} {right.Operand}";
            case ActionKind.Linear or ActionKind.Product:
                return scope.Call(gadget, [left.Text, right.Text]);
        }

        if (scope.Dialect.IsWitness)
        {
            return $"{scope.Dialect.Builder}.Bitwise{gadget}({left.Text}, {Width(action, "B", action.A)}, {right.Text}, {Width(action, "D", action.C)})";
        }

        return scope.Call($"Bitwise{gadget}", [Operand(left, action, "B", action.A), Operand(right, action, "D", action.C)]);
    }

    private static string Operand(Code code, ActionText action, string field, string bits) =>
        $"new {TypeNames.BitwiseOperand}({code.Text}, {bits}, signed: {action.Flag(field, 1)})";

    private static string Width(ActionText action, string field, string bits)
    {
        var lowBits = action.Field($"{field}LowBits", field == "B" ? static planned => planned.B >> 3 : static planned => planned.D >> 3);
        var known = lowBits == "0" ? "" : $", LowBitsKnown: {lowBits}";
        return $"new {TypeNames.BitwiseWidth}({bits}, Signed: {action.Flag(field, 1)}, IsKnown: {action.Flag(field, 2)}, IsConstant: {action.Flag(field, 4)}{known})";
    }
}
