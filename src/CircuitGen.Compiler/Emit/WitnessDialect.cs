using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Emit;

/// <summary>Witness code: secrets are numbers, as narrow as the intervals allow.</summary>
/// <param name="builder">What the witness's builder is called: a parameter may have taken the obvious name.</param>
internal sealed class WitnessDialect(string builder) : Dialect
{
    public override string Builder => builder;

    public override bool IsWitness => true;

    public override string Zero => "0";

    public override string NumberType(NumberWidth width) => width.Keyword();

    public override string Zeros(NumberWidth width, string length) => $"new {width.Keyword()}[{length}]";

    public override Code Lift(Code code, ScalarType type, NumberWidth width)
    {
        if (!code.IsStatic)
        {
            return As(code, width);
        }

        if (type == ScalarType.Boolean)
        {
            return As(new($"({code.Operand} ? 1L : 0L)", false, NumberWidth.Long, true), width);
        }

        // The suffix keeps arithmetic on two written numbers out of int.
        return width == NumberWidth.Long && int.TryParse(code.Text, out _)
            ? code with { Text = $"{code.Text}L", IsStatic = false, Width = width }
            : new($"({width.Keyword()}){code.Operand}", false, width, false);
    }

    public override Code As(Code code, NumberWidth width) =>
        code.Width == width ? code : new($"({width.Keyword()}){code.Operand}", false, width, false);

    public override string Constant(string text, NumberWidth width) => !int.TryParse(text, out _)
        ? width == NumberWidth.Int128 ? $"({TypeNames.Int128})({text})" : text
        : width == NumberWidth.Long ? $"{text}L" : $"({width.Keyword()})({text})";

    public override string Known(Code code, ScalarType type) => type == ScalarType.Boolean ? $"{code.Operand} != 0" : $"({type.Keyword()}){code.Operand}";

    public override string Call(string gadget, int site, string[] arguments, params (string Name, string Value)[] flags)
    {
        var told = flags.Where(flag => flag.Value != "false").Select(flag => $"{flag.Name}: {flag.Value}");
        return $"{builder}.{gadget}({string.Join(", ", arguments.Concat(told))})";
    }
}
