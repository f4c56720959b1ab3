using System.Text.Json;
using System.Text.RegularExpressions;
using CircuitGen.Formats;
using CircuitGen.Interop.Tests.Node;

namespace CircuitGen.Interop.Tests;

/// <summary>The report's PLONK column is what snarkjs's own setup counts.</summary>
public sealed partial class PlonkGateTests
{
    public static TheoryData<string> Circuits =>
        [nameof(CompiledCircuits.Squares), nameof(CompiledCircuits.Layer), nameof(CompiledCircuits.Dense), nameof(CompiledCircuits.Sums)];

    [NodeTheory]
    [MemberData(nameof(Circuits))]
    public void Plonk_setup_makes_the_gates_that_the_report_says(string name)
    {
        using var folder = new TemporaryFolder();
        R1csFile.Write(folder["circuit.r1cs"], Build(name));
        var (exitCode, output) = NodeTools.Snarkjs(folder.Path, "powersoftau", "new", "bn128", "11", "powers.ptau");
        Assert.True(exitCode == 0, output);

        // The setup counts before it notices that these powers are not prepared for it.
        (_, output) = NodeTools.Snarkjs(folder.Path, "plonk", "setup", "circuit.r1cs", "powers.ptau", "circuit.zkey");
        var counted = GateCount().Match(output);
        Assert.True(counted.Success, output);
        Assert.Equal(counted.Groups[1].Value, Reported(name));
    }

    private static ConstraintSystem Build(string name) => name switch
    {
        nameof(CompiledCircuits.Squares) => CompiledCircuits.SquaresCircuit.Synthesize(),
        nameof(CompiledCircuits.Layer) => CompiledCircuits.LayerCircuit.Synthesize(),
        nameof(CompiledCircuits.Dense) => CompiledCircuits.DenseCircuit.Synthesize(),
        _ => CompiledCircuits.SumsCircuit.Synthesize(),
    };

    private static string Reported(string name)
    {
        using var report = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "circuits", $"CompiledCircuits.{name}.json")));
        return report.RootElement.GetProperty("proofSystems").EnumerateArray()
            .Single(system => system.GetProperty("system").GetString() == "PLONK, snarkjs")
            .GetProperty("size").GetInt64().ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"Plonk constraints: (\d+)")]
    private static partial Regex GateCount();
}
