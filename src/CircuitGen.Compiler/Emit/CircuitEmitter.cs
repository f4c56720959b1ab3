using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <summary>Writes the nested class of a circuit: cost, constraint code, witness code and what verifiers need.</summary>
public static class CircuitEmitter
{
    /// <summary>C# for the class. It depends on positions in no way: where sites lie is written by <see cref="LocationsEmitter"/>.</summary>
    /// <param name="signature">The user's method.</param>
    /// <param name="plan">A complete plan.</param>
    /// <param name="texts">For each site of the source its C#.</param>
    public static string Emit(MethodSignature signature, CircuitPlan plan, EquatableArray<string> texts)
    {
        var writer = new SourceWriter();
        var frame = new ClassFrame(signature);
        frame.Open(writer);
        var tables = new VisitTables();
        MembersEmitter.WriteDocumentation(writer, signature, plan);
        writer.Open($"{signature.Accessibility} static partial class {signature.MethodName}Circuit");
        MembersEmitter.WriteConstants(writer, plan);
        new SynthesizeEmitter(plan, texts, tables).Write(writer);
        new WitnessEmitter(signature, plan, texts, tables).Write(writer);
        new PublicSignalsEmitter(signature, plan).Write(writer);
        foreach (var table in tables.Declarations)
        {
            writer.Line();
            writer.Line(table);
        }

        writer.Close();
        frame.Close(writer);
        return NameQualification.Apply(writer.ToString(), signature.HiddenTypes);
    }
}
