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

        // The gadgets are extension methods.
        frame.Open(
            writer,
            "global::CircuitGen.Gadgets",
            "global::CircuitGen.Witnesses",
            $"{signature.LinearCombination} = {TypeNames.LinearCombination}");
        var tables = new VisitTables();
        MembersEmitter.WriteDocumentation(writer, signature, plan);
        frame.OpenClass(writer);
        MembersEmitter.WriteConstants(writer, plan);
        new SynthesizeEmitter(signature, plan, texts, tables).Write(writer);
        new WitnessEmitter(signature, plan, texts, tables).Write(writer);
        new PublicSignalsEmitter(signature, plan).Write(writer);
        foreach (var table in tables.Declarations)
        {
            writer.Line();
            writer.Line(table);
        }

        frame.Close(writer);
        return writer.ToString();
    }
}
