using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <summary>Takes the method's C# results apart into output wires: the opposite of <see cref="ResultCode"/>.</summary>
internal sealed class OutputCode(CircuitPlan plan)
{
    /// <summary>Writes statements that set the wires of a result.</summary>
    /// <param name="writer">Where they go.</param>
    /// <param name="signals">C# for what collects the wires.</param>
    /// <param name="shape">The result.</param>
    /// <param name="access">C# for its value.</param>
    /// <param name="name">What messages call it.</param>
    public void Write(SourceWriter writer, string signals, ResultShape shape, string access, string name)
    {
        switch (shape)
        {
            case ScalarResult scalar:
                writer.Line($"{signals}.SetOutput({WireOf(scalar.Output)}, {Number(TypeOf(scalar.Output), access)});");
                break;
            case ArrayResult array:
                var value = Number(TypeOf(array.Output), "value");
                writer.Line($"{signals}.SetOutputs({WireOf(array.Output)}, {access}, {plan.OutputLengths[array.Output]}, \"{name}\", static value => {value});");
                break;
            case CompositeResult composite:
                if (composite.CanBeNull)
                {
                    writer.Line($"{TypeNames.ArgumentNullException}.ThrowIfNull({access}, \"{name}\");");
                }

                for (var i = 0; i < composite.Parts.Count; i++)
                {
                    Write(writer, signals, composite.Parts[i], $"{access}.{composite.Members[i]}", $"{name}.{composite.Members[i].Replace("@", "")}");
                }

                break;
        }
    }

    private static string Number(ScalarType type, string access) => type switch
    {
        ScalarType.Boolean => $"{access} ? 1L : 0L",
        ScalarType.UInt64 => $"({TypeNames.Int128})(ulong){access}",
        ScalarType.Int128 => access,
        ScalarType.UInt128 => $"({TypeNames.BigInteger}){access}",
        _ => $"(long){access}",
    };

    private ScalarType TypeOf(int output) => plan.Ir.Variables[plan.Ir.Outputs[output].Variable].Type;

    private int WireOf(int output) => plan.OutputLengths.Take(output).Sum();
}
