using CircuitGen.Cli.Circuits;
using CircuitGen.Solidity;

namespace CircuitGen.Cli.Tests;

/// <summary>The way from an assembly to a verified proof.</summary>
public sealed class WorkflowTests : IDisposable
{
    private readonly ToolRun _tool = new();

    [Fact]
    public void A_proof_is_made_and_verified()
    {
        _tool.Prove();
        Assert.Contains("The proof holds.", ToolRun.Run("verify", _tool["verification_key.json"], _tool["public.json"], _tool["proof.json"]), StringComparison.Ordinal);
        Assert.Contains("satisfied", ToolRun.Run("check", ToolRun.Assembly, _tool["score.wtns"], "--circuit", "Circuits.Score"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_proof_of_something_else_is_refused()
    {
        _tool.Prove();
        var other = _tool.Write("other.json", """["10", "1"]""");
        Assert.Contains("does not hold", ToolRun.Fail(1, "verify", _tool["verification_key.json"], other, _tool["proof.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Public_inputs_out_of_range_are_refused_where_the_circuit_is_known()
    {
        _tool.Prove();
        var other = _tool.Write("other.json", """["18", "10"]""");
        var message = ToolRun.Fail(1, "verify", _tool["verification_key.json"], other, _tool["proof.json"], "--assembly", ToolRun.Assembly, "--circuit", "Score");
        Assert.Contains("offset is 10; it must be from 0 to 9", message, StringComparison.Ordinal);
        ToolRun.Run("verify", _tool["score.zkey"], _tool["public.json"], _tool["proof.json"], "--assembly", ToolRun.Assembly, "--circuit", "Score");
    }

    [Fact]
    public void Outputs_are_shown_and_inputs_of_every_shape_are_read()
    {
        var input = _tool.Write("input.json", """
            {
              "flag": true, "side": "Right", "letter": "b", "large": "18446744073709551615",
              "table": [[0, 7], [2, 0]], "rows": [[1, 2], [3, 4]],
              "pair": [-2, 5], "point": { "X": 9, "Y": 4 }
            }
            """);
        var expected = Circuits.Shapes(true, Circuits.Side.Right, 'b', ulong.MaxValue, new[,] { { 0, 7 }, { 2, 0 } }, [[1, 2], [3, 4]], (-2, 5), new(9, 4), out var isLeft);
        Assert.False(isLeft);
        var outputs = ToolRun.Json("witness", ToolRun.Assembly, "--circuit", "Shapes", "-i", input, "-o", _tool["w.wtns"])["outputs"]!;
        Assert.Equal($"{expected}", outputs["result"]!.GetValue<string>());
        Assert.Equal("0", outputs["isLeft"]!.GetValue<string>());
    }

    [Fact]
    public void A_contract_and_the_arguments_of_its_call_are_written()
    {
        _tool.Prove();
        var output = ToolRun.Run("solidity", _tool["verification_key.json"], "--name", "Scores", "-o", _tool["Scores.sol"], "--proof", _tool["proof.json"], "--public", _tool["public.json"]);
        Assert.Contains("contract Scores", File.ReadAllText(_tool["Scores.sol"]), StringComparison.Ordinal);
        Assert.Contains("[\"0x", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contract_checks_the_ranges_of_public_inputs_where_the_circuit_is_known()
    {
        _tool.Prove();
        ToolRun.Run("solidity", _tool["score.zkey"], "-o", _tool["open.sol"]);
        Assert.Contains("this contract does not check them", File.ReadAllText(_tool["open.sol"]), StringComparison.Ordinal);
        ToolRun.Run("solidity", _tool["score.zkey"], "-o", _tool["closed.sol"], "--assembly", ToolRun.Assembly, "--circuit", "Score");
        Assert.Contains("valid := and(valid, isWithin(calldataload(add(signals, 32)), 0, 10))", File.ReadAllText(_tool["closed.sol"]), StringComparison.Ordinal);
        Assert.Contains("different circuits", ToolRun.Fail(2, "solidity", _tool["score.zkey"], "-o", _tool["x.sol"], "--assembly", ToolRun.Assembly, "--circuit", "Refuses"), StringComparison.Ordinal);
    }

    /// <summary>Signal by signal, what the generated check allows: numbers of all kinds, in arrays, tuples and structs.</summary>
    [Fact]
    public void Public_ranges_are_read_off_the_parameters()
    {
        var ranges = PublicRanges.Of(CircuitAssembly.Open(ToolRun.Assembly).Load("PublicShapes"));
        Assert.Equal(
            [
                new(1, 0, 1), new(2, int.MinValue, int.MaxValue), new(3, 'a', 'z'), .. Enumerable.Range(4, 4).Select(i => new SignalRange(i, 0, 9)),
                new(8, -9, 9), new(9, -9, 9), new(10, 0, UInt128.MaxValue), new(11, sbyte.MinValue, sbyte.MaxValue), new(12, 0, ushort.MaxValue),
            ],
            ranges);
    }

    [Fact]
    public void Contributions_keep_a_key_usable()
    {
        _tool.Prove();
        ToolRun.Run("contribute", _tool["score.zkey"], "--name", "first", "-o", _tool["next.zkey"]);
        Assert.Equal(1, ToolRun.Json("info", _tool["next.zkey"])["contributions"]!.GetValue<int>());
        ToolRun.Run("prove", _tool["next.zkey"], _tool["score.wtns"], "--proof", _tool["p.json"], "--public", _tool["s.json"], "--threads", "1");
        ToolRun.Run("verify", _tool["next.zkey"], _tool["s.json"], _tool["p.json"]);
        Assert.Contains("cannot be both", ToolRun.Fail(2, "contribute", _tool["next.zkey"], "-o", _tool["next.zkey"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_witness_that_does_not_satisfy_is_named_and_not_proved()
    {
        _tool.Prove();
        var bytes = File.ReadAllBytes(_tool["score.wtns"]);
        bytes[^32] ^= 1;
        File.WriteAllBytes(_tool["wrong.wtns"], bytes);
        Assert.Contains("is not satisfied", ToolRun.Fail(1, "check", _tool["Circuits.Score.r1cs"], _tool["wrong.wtns"]), StringComparison.Ordinal);
        File.Delete(_tool["proof.json"]);
        Assert.Contains("does not satisfy the circuit", ToolRun.Fail(1, "prove", _tool["score.zkey"], _tool["wrong.wtns"], "--proof", _tool["proof.json"]), StringComparison.Ordinal);
        Assert.False(File.Exists(_tool["proof.json"]));
    }

    public void Dispose() => _tool.Dispose();
}
