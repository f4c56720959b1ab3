using CircuitGen.Certify;
using CircuitGen.Soundness.Witnesses;

namespace CircuitGen.Soundness.Programs;

/// <summary>The further layers on a circuit: its certificate, and forged witnesses.</summary>
public static class Laws
{
    /// <summary>What is wrong with a random program's circuit, or null.</summary>
    public static string? Problem(LoadedProgram program, int attempts)
    {
        ArgumentNullException.ThrowIfNull(program);
        return Problem(program.System, Witnesses(program), attempts, program.Program.Number);
    }

    /// <summary>What is wrong with a circuit of which some witnesses are known, or null.</summary>
    public static string? Problem(ConstraintSystem system, IEnumerable<Witness> witnesses, int attempts, int seed) =>
        Determinism.Problem(system)?.ToString() ?? Forge(system, [.. witnesses.Take(2)], attempts, seed);

    private static string? Forge(ConstraintSystem system, Witness[] witnesses, int attempts, int seed) =>
        witnesses is [var honest, var other] ? new Adversary(system, new Random(seed)).Forge(honest, other, attempts) : null;

    private static IEnumerable<Witness> Witnesses(LoadedProgram program)
    {
        var source = new InputSource(program.Program.Inputs, program.Program.Interesting, new Random(program.Program.Number));
        for (var i = 0; i < 6; i++)
        {
            source.Restart();
            if (program.Run(source).Witness is { } witness)
            {
                yield return witness;
            }
        }
    }
}
