using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Emit.Operations;

/// <summary>Writes one kind of operation on secrets, in either dialect.</summary>
internal abstract class OperationEmitter
{
    /// <summary>What a variable that holds the result is called where one is needed.</summary>
    public abstract string ResultName { get; }

    /// <summary>Whether the operation is a linear combination at every visit, so that nothing is logged for it.</summary>
    public virtual bool IsAlwaysLinear => false;

    /// <summary>C# for the result; a call of a gadget or a formula in the operands.</summary>
    /// <param name="scope">The operands and the dialect.</param>
    /// <param name="action">What was decided.</param>
    public abstract string Render(OperationScope scope, ActionText action);
}

/// <summary>An operation with its operands as C#.</summary>
/// <param name="Dialect">The dialect.</param>
/// <param name="Operation">The operation.</param>
/// <param name="LeftCode">The first operand, not yet lifted.</param>
/// <param name="RightCode">The second operand, if any, not yet lifted.</param>
/// <param name="Width">The width that the operands and the result fit.</param>
internal sealed record OperationScope(Dialect Dialect, OperationExpression Operation, Code LeftCode, Code RightCode, NumberWidth Width)
{
    /// <summary>The site of the operation.</summary>
    public int Site => Operation.Site;

    /// <summary>The first operand as a secret number.</summary>
    public Code Left => Dialect.Lift(LeftCode, Operation.Operands[0].Type, Width);

    /// <summary>The second operand as a secret number.</summary>
    public Code Right => Dialect.Lift(RightCode, Operation.Operands[1].Type, Width);

    /// <summary>The first operand where it is the result.</summary>
    public string LeftResult => Dialect.Secret(LeftCode, Operation.Operands[0].Type, Width).Text;

    /// <summary>The second operand where it is the result.</summary>
    public string RightResult => Dialect.Secret(RightCode, Operation.Operands[1].Type, Width).Text;

    /// <summary>left - right.</summary>
    public string Difference => $"{Left.Operand} - {Right.Operand}";

    /// <summary>A call of a gadget.</summary>
    public string Call(string gadget, string[] arguments, params (string Name, string Value)[] flags) => Dialect.Call(gadget, Site, arguments, flags);
}
