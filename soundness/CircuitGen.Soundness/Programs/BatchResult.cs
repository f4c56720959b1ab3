namespace CircuitGen.Soundness.Programs;

/// <summary>What became of a batch of programs.</summary>
/// <param name="Loaded">Programs with a circuit.</param>
/// <param name="Rejected">Programs without one.</param>
public sealed record BatchResult(IReadOnlyList<LoadedProgram> Loaded, IReadOnlyList<RejectedProgram> Rejected);

/// <summary>A program that got no circuit.</summary>
/// <param name="Program">The program.</param>
/// <param name="Reason">The first problem.</param>
/// <param name="IsCrash">Whether the compiler is at fault.</param>
public sealed record RejectedProgram(GeneratedProgram Program, string Reason, bool IsCrash);

/// <summary>A program with its circuit, ready to run.</summary>
/// <param name="Program">The program.</param>
/// <param name="System">Its constraint system.</param>
/// <param name="Cost">Its cost as the compiler knows it.</param>
/// <param name="Run">Runs it under .NET and as a circuit.</param>
public sealed record LoadedProgram(GeneratedProgram Program, ConstraintSystem System, CircuitCost Cost, Func<InputSource, RunOutcome> Run)
{
    internal static LoadedProgram From(GeneratedProgram program, Type harness) => new(
        program,
        (ConstraintSystem)harness.GetMethod("System")!.Invoke(null, null)!,
        (CircuitCost)harness.GetMethod("Cost")!.Invoke(null, null)!,
        harness.GetMethod("Run")!.CreateDelegate<Func<InputSource, RunOutcome>>());
}
