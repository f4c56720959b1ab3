using CircuitGen.Soundness.Witnesses;

namespace CircuitGen.Soundness.Programs;

/// <summary>The further layers on a random program: its certificate, and forged witnesses.</summary>
public static class Laws
{
    /// <summary>What is wrong with the program's circuit, or null.</summary>
    public static string? Problem(LoadedProgram program, int attempts)
    {
        ArgumentNullException.ThrowIfNull(program);
        return Determinism.Problem(program.System) ?? Forge(program, attempts);
    }

    private static string? Forge(LoadedProgram program, int attempts)
    {
        var random = new Random(program.Program.Number);
        var source = new InputSource(program.Program.Inputs, program.Program.Interesting, random);
        var witnesses = new List<Witness>();
        for (var i = 0; i < 4; i++)
        {
            source.Restart();
            if (program.Run(source).Witness is { } witness)
            {
                witnesses.Add(witness);
            }
        }

        return witnesses.Count < 2 ? null : new Adversary(program.System, random).Attack(witnesses[0], witnesses[1], attempts);
    }
}
