using System.Globalization;
using CircuitGen.Formats;
using CircuitGen.Interop.Tests.Node;

namespace CircuitGen.Interop.Tests;

public sealed class SnarkjsReadsOurFilesTests
{
    [NodeTheory]
    [InlineData(nameof(HandBuiltCircuit.Cubic))]
    [InlineData(nameof(HandBuiltCircuit.RangeCheck))]
    [InlineData(nameof(HandBuiltCircuit.WideRows))]
    public void Snarkjs_counts_what_we_count(string name)
    {
        var system = HandBuiltCircuit.Named(name).System;
        using var folder = new TemporaryFolder();
        R1csFile.Write(folder["circuit.r1cs"], system);
        var (exitCode, output) = NodeTools.Snarkjs(folder.Path, "r1cs", "info", "circuit.r1cs");
        Assert.True(exitCode == 0, output);
        Assert.Contains("Curve: bn-128", output, StringComparison.Ordinal);
        AssertCount(output, "Wires", system.WireCount);
        AssertCount(output, "Constraints", system.ConstraintCount);
        AssertCount(output, "Outputs", system.Shape.Outputs);
        AssertCount(output, "Public Inputs", system.Shape.PublicInputs);
        AssertCount(output, "Private Inputs", system.Shape.PrivateInputs);
    }

    [NodeTheory]
    [InlineData(nameof(HandBuiltCircuit.Cubic))]
    [InlineData(nameof(HandBuiltCircuit.RangeCheck))]
    [InlineData(nameof(HandBuiltCircuit.WideRows))]
    public void Snarkjs_finds_our_witness_correct_and_reads_its_values(string name)
    {
        var circuit = HandBuiltCircuit.Named(name);
        circuit.System.EnsureSatisfied(circuit.Witness);
        using var folder = new TemporaryFolder();
        R1csFile.Write(folder["circuit.r1cs"], circuit.System);
        WtnsFile.Write(folder["witness.wtns"], circuit.Witness);
        var (exitCode, output) = NodeTools.Snarkjs(folder.Path, "wtns", "check", "circuit.r1cs", "witness.wtns");
        Assert.True(exitCode == 0, output);
        Assert.Contains("WITNESS IS CORRECT", output, StringComparison.Ordinal);

        (exitCode, output) = NodeTools.Snarkjs(folder.Path, "wtns", "export", "json", "witness.wtns", "witness.json");
        Assert.True(exitCode == 0, output);
        Assert.Equal(circuit.Witness.Values.ToArray(), PublicSignalsFile.Read(folder["witness.json"]));
    }

    [NodeFact]
    public void Snarkjs_rejects_the_witness_that_we_reject()
    {
        var circuit = HandBuiltCircuit.RangeCheck();
        var values = circuit.Witness.Values.ToArray();
        values[1] += Fields.Scalar.One;
        var wrong = new Witness(circuit.System.Shape, values);
        Assert.False(circuit.System.Check(wrong).IsSatisfied);
        using var folder = new TemporaryFolder();
        R1csFile.Write(folder["circuit.r1cs"], circuit.System);
        WtnsFile.Write(folder["witness.wtns"], wrong);
        var (_, output) = NodeTools.Snarkjs(folder.Path, "wtns", "check", "circuit.r1cs", "witness.wtns");
        Assert.DoesNotContain("WITNESS IS CORRECT", output, StringComparison.Ordinal);
    }

    [NodeFact]
    public void Snarkjs_prints_constraints_with_our_names()
    {
        using var folder = new TemporaryFolder();
        R1csFile.Write(folder["circuit.r1cs"], HandBuiltCircuit.Cubic().System);
        SymFile.Write(folder["circuit.sym"], HandBuiltCircuit.Cubic().System);
        var (exitCode, output) = NodeTools.Snarkjs(folder.Path, "r1cs", "print", "circuit.r1cs", "circuit.sym");
        Assert.True(exitCode == 0, output);
        Assert.Contains("[ main.x ] * [ main.x ] - [ main.w4 ] = 0", output, StringComparison.Ordinal);
        Assert.Contains("main.result +main.offset", output, StringComparison.Ordinal);
    }

    private static void AssertCount(string output, string what, int count) =>
        Assert.Contains($"# of {what}: {count.ToString(CultureInfo.InvariantCulture)}\n", output, StringComparison.Ordinal);
}
