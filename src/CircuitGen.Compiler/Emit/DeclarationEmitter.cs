using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Emit;

/// <summary>
/// Writes an emitted class without its code, for an editor that does not wait for a large plan: what the user writes against the class
/// still binds. No build compiles it.
/// </summary>
public static class DeclarationEmitter
{
    /// <summary>C# for the class.</summary>
    public static string Emit(MethodSignature signature)
    {
        var writer = new SourceWriter();
        var frame = new ClassFrame(signature);
        frame.Open(writer);
        writer.Line($"/// <summary>The circuit of {signature.MethodName}. It is too large to be planned while you type: build the project for its figures.</summary>");
        writer.Line(ClassFrame.GeneratedCode);
        frame.OpenClass(writer);
        Member(writer, "What the circuit costs.", $"public static {TypeNames.CircuitCost} {OwnNames.Cost}");
        Member(writer, "Builds the constraint system.", $"public static {TypeNames.ConstraintSystem} {OwnNames.Synthesize}()");
        var parameters = signature.Parameters.Select(parameter => parameter.Declaration).ToArray();
        Member(writer, "Computes the value of every wire.", $"public static {TypeNames.Witness} {OwnNames.GenerateWitness}({string.Join(", ", parameters)})");
        if (signature.Result is not null)
        {
            Member(writer, "Computes the value of every wire.", $"public static {TypeNames.Witness} {OwnNames.GenerateWitness}({string.Join(", ", parameters.Concat([$"out {signature.ReturnType} {WitnessEmitter.ResultNameOf(signature)}"]))})");
        }

        frame.Close(writer);
        return writer.ToString();
    }

    private static void Member(SourceWriter writer, string summary, string declaration)
    {
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Line($"{declaration} => throw new {TypeNames.NotSupportedException}(\"This circuit was not planned while typing. Build the project.\");");
    }
}
