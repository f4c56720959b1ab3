using CircuitGen.Interop.Tests.Node;

namespace CircuitGen.Interop.Tests.Groth16Proofs;

/// <summary>A small ceremony of snarkjs, prepared for phase 2, held once for all tests.</summary>
internal static class Ceremony
{
    /// <summary>Enough for 1,023 constraints and public signals.</summary>
    private const string Power = "10";

    private static readonly Lazy<string> s_file = new(Hold);

    /// <summary>The path of the .ptau file.</summary>
    public static string File => s_file.Value;

    private static string Hold()
    {
        var folder = Directory.CreateTempSubdirectory("circuitgen-ceremony-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        Run(folder, "powersoftau", "new", "bn128", Power, "0.ptau");
        Run(folder, "powersoftau", "contribute", "0.ptau", "1.ptau", "--name=test", "-e=test");
        Run(folder, "powersoftau", "prepare", "phase2", "1.ptau", "prepared.ptau");
        return Path.Combine(folder, "prepared.ptau");
    }

    /// <summary>Runs snarkjs and expects that it succeeds.</summary>
    public static string Run(string folder, params IReadOnlyList<string> arguments)
    {
        var (exitCode, output) = NodeTools.Snarkjs(folder, arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }
}
