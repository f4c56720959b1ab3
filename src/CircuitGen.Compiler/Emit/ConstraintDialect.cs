using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Emit;

/// <summary>Constraint code: secrets are linear combinations.</summary>
/// <param name="origins">For each site the site of the source, to which constraints are attributed.</param>
/// <param name="builder">What the circuit's builder is called.</param>
/// <param name="linearCombination">What linear combinations are called.</param>
internal sealed class ConstraintDialect(IReadOnlyList<int> origins, string builder, string linearCombination) : Dialect
{
    public override string Builder => builder;

    public override bool IsWitness => false;

    public override string Zero => $"{linearCombination}.Zero";

    public override string NumberType(NumberWidth width) => linearCombination;

    public override string Zeros(NumberWidth width, string length) => $"{builder}.Zeros({length})";

    public override Code Lift(Code code, ScalarType type, NumberWidth width)
    {
        if (!code.IsStatic)
        {
            return code;
        }

        return type switch
        {
            ScalarType.Boolean => new($"({code.Operand} ? 1 : 0)", false, width, true),
            ScalarType.UInt64 or ScalarType.Int128 or ScalarType.UInt128 => new($"({TypeNames.BigInteger}){code.Operand}", false, width, false),
            _ => code with { IsStatic = false, Width = width },
        };
    }

    public override Code Secret(Code code, ScalarType type, NumberWidth width) => code.IsStatic
        ? new($"({linearCombination}){Lift(code, type, width).Operand}", false, width, false)
        : code;

    public override Code As(Code code, NumberWidth width) => code;

    public override string Constant(string text, NumberWidth width) => long.TryParse(text.TrimEnd('L'), out _) ? $"{linearCombination}.FromConstant({text})" : text;

    public override string Known(Code code, ScalarType type) => type == ScalarType.Boolean
        ? $"(({linearCombination}){code.Operand}).Constant.IsOne"
        : $"({type.Keyword()})(({linearCombination}){code.Operand}).Constant.ToBigInteger()";

    public override string Call(string gadget, int site, string[] arguments, params (string Name, string Value)[] flags) =>
        $"{builder}.{gadget}({string.Join(", ", arguments)}, site: {origins[site]})";
}
