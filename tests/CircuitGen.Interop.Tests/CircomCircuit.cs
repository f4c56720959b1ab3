using CircuitGen.Formats;
using CircuitGen.Interop.Tests.Node;

namespace CircuitGen.Interop.Tests;

/// <summary>Circuits that circom compiles.</summary>
internal static class CircomCircuit
{
    /// <summary>The system and the witness, as circom's files say.</summary>
    public static (ConstraintSystem System, Witness Witness) Compile(TemporaryFolder folder, string name, string input)
    {
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Circom", name + ".circom"), folder[name + ".circom"]);
        File.WriteAllText(folder["input.json"], input);
        var (exitCode, output) = NodeTools.Circom(folder.Path, name + ".circom", "--r1cs", "--wasm", "--sym");
        Assert.True(exitCode == 0, output);
        (exitCode, output) = NodeTools.Snarkjs(folder.Path, "wtns", "calculate", $"{name}_js/{name}.wasm", "input.json", name + ".wtns");
        Assert.True(exitCode == 0, output);
        var system = R1csFile.Read(folder[name + ".r1cs"]);
        return (system, WtnsFile.Read(folder[name + ".wtns"], system.Shape));
    }
}
