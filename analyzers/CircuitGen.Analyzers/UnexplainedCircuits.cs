using CircuitGen.Compiler.Diagnostics;

namespace CircuitGen.Analyzers;

/// <summary>
/// The last word on a circuit: where neither the generator's class is there nor an error, something went wrong that nobody noticed. While somebody
/// types, generators may not have run yet, and the C# may be half-written.
/// </summary>
internal static class UnexplainedCircuits
{
    public static void Report(AnalyzedCircuit circuit)
    {
        if (!circuit.HasErrors && !circuit.Options.IsTyping && !circuit.IsGenerated && !circuit.IsWrongForCSharp)
        {
            circuit.Report(MissingCircuit.Rule, circuit.NameLocation, circuit.Method.Name);
        }
    }
}
