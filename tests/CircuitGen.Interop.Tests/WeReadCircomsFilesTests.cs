using System.Numerics;
using CircuitGen.Fields;
using CircuitGen.Formats;
using CircuitGen.Interop.Tests.Node;

namespace CircuitGen.Interop.Tests;

public sealed class WeReadCircomsFilesTests
{
    [NodeFact]
    public void A_system_and_a_witness_of_circom_fit_together()
    {
        using var folder = new TemporaryFolder();
        var (system, witness) = CircomCircuit.Compile(folder, "products", """{"a": "7", "b": "11"}""");
        Assert.Equal(new(2, 1, 1), system.Shape);
        Assert.Equal((6, 3), (system.WireCount, system.ConstraintCount));
        Assert.Equal([77, 16], witness.Outputs.ToArray());
        Assert.Equal([11], witness.PublicInputs.ToArray());
        Assert.Equal([7], witness.PrivateInputs.ToArray());
        system.EnsureSatisfied(witness);

        var symbols = SymFile.Read(folder["products.sym"]);
        Assert.Equal(
            ["main.product", "main.square", "main.b", "main.a", "main.difference"],
            symbols.OrderBy(static symbol => symbol.Wire).Select(static symbol => symbol.Name));
    }

    [NodeFact]
    public void Circoms_wide_coefficients_are_read_right()
    {
        using var folder = new TemporaryFolder();
        var value = (BigInteger.One << 69) + 12345;
        var (system, witness) = CircomCircuit.Compile(folder, "bits", $$"""{"value": "{{value}}"}""");
        system.EnsureSatisfied(witness);
        Assert.Equal(70, witness.Outputs.Length);
        Assert.Equal(Scalar.From(value), witness.PrivateInputs[0]);
        for (var wire = 1; wire < system.WireCount; wire++)
        {
            var values = witness.Values.ToArray();
            values[wire] += Scalar.One;
            Assert.False(system.Check(new Witness(system.Shape, values)).IsSatisfied);
        }
    }

    [NodeTheory]
    [InlineData("leftover", """{"scale": 3, "limit": 4, "spare": 5, "twin": 3, "row": [6, 7, 8], "nonce": 9}""", 2, 2, new[] { "scale", "row[0]", "row[2]" }, new long[] { 202, 7, 4, 9 })]
    [InlineData("ignorant", """{"ignored": [1, 2, 3, 4]}""", 1, 0, new string[0], new long[] { 42 })]
    public void Private_inputs_without_a_wire_are_not_counted(string name, string input, int outputs, int publicInputs, string[] privateInputs, long[] publicSignals)
    {
        using var folder = new TemporaryFolder();
        var (system, witness) = CircomCircuit.Compile(folder, name, input);
        Assert.Equal(new(outputs, publicInputs, privateInputs.Length), system.Shape);
        Assert.Equal(publicSignals.Select(static signal => Scalar.From(signal)), witness.PublicSignals.ToArray());
        system.EnsureSatisfied(witness);

        var names = SymFile.Read(folder[name + ".sym"]).Where(static symbol => symbol.Wire >= 0).ToDictionary(static symbol => symbol.Wire, static symbol => symbol.Name);
        Assert.Equal(
            privateInputs.Select(static input => "main." + input),
            Enumerable.Range(system.Shape.FirstPrivateInput, privateInputs.Length).Select(wire => names[wire]));
    }

    [NodeFact]
    public void What_we_write_of_circoms_system_snarkjs_finds_the_same()
    {
        using var folder = new TemporaryFolder();
        var (system, witness) = CircomCircuit.Compile(folder, "bits", """{"value": "99"}""");
        R1csFile.Write(folder["ours.r1cs"], system);
        WtnsFile.Write(folder["ours.wtns"], witness);
        var (exitCode, output) = NodeTools.Snarkjs(folder.Path, "wtns", "check", "ours.r1cs", "ours.wtns");
        Assert.True(exitCode == 0, output);
        Assert.Contains("WITNESS IS CORRECT", output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(folder["bits.wtns"]), File.ReadAllBytes(folder["ours.wtns"]));
    }
}
