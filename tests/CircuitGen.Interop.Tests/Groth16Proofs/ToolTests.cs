using CircuitGen.Cli;
using CircuitGen.Interop.Tests.Node;

namespace CircuitGen.Interop.Tests.Groth16Proofs;

/// <summary>The tool's way from a ceremony to a released proof, with snarkjs as the judge.</summary>
public sealed class ToolTests
{
    [NodeFact]
    public async Task A_key_of_a_ceremony_is_contributed_to_released_and_verified_by_snarkjs()
    {
        using var folder = new TemporaryFolder();
        var assembly = typeof(CompiledCircuits).Assembly.Location;
        await File.WriteAllTextAsync(folder["input.json"], """{ "x": [1, -2, 3, -4, 5], "index": 3 }""");
        await RunAsync("export", assembly, "--circuit", "Squares", "-o", folder.Path);
        await RunAsync("witness", assembly, "--circuit", "Squares", "-i", folder["input.json"], "-o", folder["w.wtns"]);
        var system = folder["CompiledCircuits.Squares.r1cs"];
        await RunAsync("info", Ceremony.File);
        await RunAsync("setup", system, "--ptau", Ceremony.File, "-o", folder["0.zkey"], "--release");
        Assert.Contains("gamma = delta", await FailAsync(3, "prove", folder["0.zkey"], folder["w.wtns"], "--proof", folder["p.json"]), StringComparison.Ordinal);
        await RunAsync("contribute", folder["0.zkey"], "--name", "first", "-o", folder["1.zkey"], "--release");
        Assert.Contains("ZKey Ok!", Ceremony.Run(folder.Path, "zkey", "verify", system, Ceremony.File, "1.zkey"), StringComparison.Ordinal);

        await RunAsync("export", folder["1.zkey"], "-o", folder.Path);
        await RunAsync("prove", folder["1.zkey"], folder["w.wtns"], "--proof", folder["p.json"], "--public", folder["s.json"], "--release");
        await RunAsync("verify", folder["verification_key.json"], folder["s.json"], folder["p.json"], "--release", "--assembly", assembly, "--circuit", "Squares");
        Assert.Contains("OK!", Ceremony.Run(folder.Path, "groth16", "verify", "verification_key.json", "s.json", "p.json"), StringComparison.Ordinal);
    }

    internal static async Task RunAsync(params string[] arguments) => Assert.DoesNotContain("INSECURE", await FailAsync(0, arguments), StringComparison.Ordinal);

    private static async Task<string> FailAsync(int expected, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await Tool.RunAsync(arguments, output, error);
        Assert.True(code == expected, $"exit code {code}: {output}{error}");
        return $"{output}{error}";
    }
}
