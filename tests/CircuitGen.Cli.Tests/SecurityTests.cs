namespace CircuitGen.Cli.Tests;

/// <summary>Development keys: every use warns, release operations refuse them.</summary>
public sealed class SecurityTests : IDisposable
{
    private readonly ToolRun _tool = new();

    [Fact]
    public void Release_operations_refuse_development_keys()
    {
        _tool.Prove();
        string[][] operations =
        [
            ["setup", _tool["Circuits.Score.r1cs"], "--development", "--release", "-o", _tool["k.zkey"]],
            ["contribute", _tool["score.zkey"], "--release", "-o", _tool["k.zkey"]],
            ["prove", _tool["score.zkey"], _tool["score.wtns"], "--release", "--proof", _tool["p.json"]],
            ["verify", _tool["verification_key.json"], _tool["public.json"], _tool["proof.json"], "--release"],
            ["solidity", _tool["verification_key.json"], "--release", "-o", _tool["v.sol"]],
        ];
        foreach (var operation in operations)
        {
            var message = ToolRun.Fail(3, operation);
            Assert.Contains("ceremony", message, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(_tool["k.zkey"]) || File.Exists(_tool["p.json"]) || File.Exists(_tool["v.sol"]));
    }

    [Fact]
    public void Every_use_of_a_development_key_warns()
    {
        _tool.Prove();
        Assert.Contains("insecure", ToolRun.Try("verify", _tool["verification_key.json"], _tool["public.json"], _tool["proof.json"]).Error, StringComparison.Ordinal);
        var warnings = ToolRun.Json("prove", _tool["score.zkey"], _tool["score.wtns"], "--proof", _tool["p.json"], "--public", _tool["s.json"])["warnings"]!.AsArray();
        Assert.Contains(warnings, warning => warning!.GetValue<string>().Contains("insecure", StringComparison.Ordinal));
        Assert.Contains("INSECURE", ToolRun.Run("info", _tool["score.zkey"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Setup_asks_which_kind_of_key()
    {
        _tool.Prove();
        Assert.Contains("either --ptau FILE", ToolRun.Fail(2, "setup", _tool["Circuits.Score.r1cs"]), StringComparison.Ordinal);
    }

    public void Dispose() => _tool.Dispose();
}
