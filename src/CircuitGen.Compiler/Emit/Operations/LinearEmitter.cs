using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Emit.Operations;

/// <summary>Operations that are linear combinations of their operands: the same formula in both dialects.</summary>
/// <param name="formula">The formula.</param>
internal sealed class LinearEmitter(Func<OperationScope, string> formula) : OperationEmitter
{
    public override string ResultName => "sum";

    public override bool IsAlwaysLinear => true;

    public override string Render(OperationScope scope, ActionText action) => formula(scope);

    /// <summary>The formula alone: nothing is decided for a linear operation.</summary>
    public string Render(OperationScope scope) => formula(scope);

    /// <summary>~value: all ones minus the value.</summary>
    public static string Complement(OperationScope scope)
    {
        var type = scope.Operation.Type;
        var minuend = Literals.Number(type.IsSigned() ? -1 : type.Range().High);
        return scope.Dialect.IsWitness ? $"({scope.Width.Keyword()})({minuend}) - {scope.Left.Operand}" : $"({minuend}) - {scope.Left.Operand}";
    }

    /// <summary>value &lt;&lt; amount: the value times a power of two.</summary>
    public static string ShiftLeft(OperationScope scope)
    {
        var amount = scope.RightCode.IsStatic ? scope.RightCode.Operand : $"({scope.Dialect.Known(scope.RightCode, ScalarType.Int32)})";
        return scope.Dialect.IsWitness ? $"{scope.Left.Operand} << {amount}" : $"({TypeNames.BigInteger}.One << {amount}) * {scope.Left.Operand}";
    }
}
