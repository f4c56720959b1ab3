using System.Text.Json.Nodes;
using CircuitGen.Cli.Circuits;
using CircuitGen.Cli.Files;

namespace CircuitGen.Cli.Commands;

/// <summary>What <c>info</c> says about each kind of file.</summary>
internal static class FileFacts
{
    /// <summary>The facts, in the order of their importance.</summary>
    public static List<(string Name, JsonNode Value)> Of(string path, FileKind kind) => kind switch
    {
        FileKind.Assembly => [("circuits", string.Join(", ", CircuitAssembly.Open(path).Reports.Select(report => report.Name)))],
        FileKind.ConstraintSystem => OfSystem(R1csFile.Read(path)),
        FileKind.Witness => [("wires", WtnsFile.Read(path, new(outputs: 0, publicInputs: 0, privateInputs: 0)).Values.Length)],
        FileKind.ProvingKey => OfProvingKey(path),
        FileKind.PowersOfTau => OfPowers(path),
        FileKind.VerificationKey => OfVerificationKey(VerificationKey.FromJson(File.ReadAllText(path))),
        FileKind.Proof => OfProof(path),
        FileKind.PublicSignals => [("publicSignals", PublicSignalsFile.Read(path).Length)],
        FileKind.Symbols => [("names", SymFile.Read(path).Count)],
        FileKind.Report => ReportFile.Read<List<(string Name, JsonNode Value)>>(
            path, report => [("circuit", ReportFile.NameOf(report, path)), ("constraints", FigureDifferences.FiguresOf(report).GetValueOrDefault("constraints"))]),
        _ => [],
    };

    private static List<(string Name, JsonNode Value)> OfSystem(ConstraintSystem system) =>
    [
        ("constraints", system.ConstraintCount),
        ("wires", system.WireCount),
        ("outputs", system.Shape.Outputs),
        ("publicInputs", system.Shape.PublicInputs),
        ("privateInputs", system.Shape.PrivateInputs),
        ("nonZeros", system.NonZeros),
    ];

    private static List<(string Name, JsonNode Value)> OfProvingKey(string path)
    {
        using var key = ProvingKey.Load(path);
        List<(string Name, JsonNode Value)> facts =
        [
            ("wires", key.WireCount),
            ("publicSignals", key.PublicCount),
            ("domain", key.DomainSize),
            ("contributions", key.ContributionCount),
        ];
        facts.Add(("security", Security(key.RequireReleaseGrade)));
        return facts;
    }

    private static List<(string Name, JsonNode Value)> OfVerificationKey(VerificationKey key) =>
        [("publicSignals", key.PublicCount), ("security", Security(key.RequireReleaseGrade))];

    private static List<(string Name, JsonNode Value)> OfPowers(string path)
    {
        using var powers = PowersOfTau.Load(path);
        return [("power", powers.Power), ("constraintsUpTo", (1L << powers.Power) - 1)];
    }

    private static List<(string Name, JsonNode Value)> OfProof(string path)
    {
        _ = Proof.FromJson(File.ReadAllText(path));
        return [("system", "Groth16 over BN254")];
    }

    private static string Security(Action require)
    {
        try
        {
            require();
            return "nothing speaks against release; whether the ceremony was sound, snarkjs zkey verify tells";
        }
        catch (InsecureKeyException problem)
        {
            return $"INSECURE: {problem.Message}";
        }
    }
}
