namespace CircuitGen.Cli.Tests;

/// <summary>Files that are not what a command needs.</summary>
public sealed class FileTests : IDisposable
{
    private readonly ToolRun _tool = new();

    [Fact]
    public void A_file_of_another_kind_is_named_with_where_to_get_the_right_one()
    {
        _tool.Prove();
        var message = ToolRun.Fail(2, "prove", _tool["score.wtns"], _tool["score.wtns"]);
        Assert.Contains("is a witness (.wtns). What is needed is a proving key (.zkey); get one: circuitgen setup", message, StringComparison.Ordinal);
        Assert.Contains("is a proof (JSON)", ToolRun.Fail(2, "verify", _tool["verification_key.json"], _tool["proof.json"], _tool["proof.json"]), StringComparison.Ordinal);
        Assert.Contains("is a verification key (JSON)", ToolRun.Fail(2, "check", _tool["verification_key.json"], _tool["score.wtns"]), StringComparison.Ordinal);
        Assert.Contains("is a constraint system (.r1cs)", ToolRun.Fail(2, "report", _tool["Circuits.Score.r1cs"]), StringComparison.Ordinal);
        Assert.Contains("is a witness (.wtns)", ToolRun.Fail(2, "setup", _tool["Circuits.Score.r1cs"], "--ptau", _tool["score.wtns"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_another_circuit_are_named()
    {
        _tool.Prove();
        ToolRun.Run("witness", ToolRun.Assembly, "--circuit", "Refuses", "-i", _tool.Write("i.json", """{ "x": 1 }"""), "-o", _tool["other.wtns"]);
        Assert.Contains("different circuits", ToolRun.Fail(2, "check", _tool["Circuits.Score.r1cs"], _tool["other.wtns"]), StringComparison.Ordinal);
        Assert.Contains("different circuits", ToolRun.Fail(2, "prove", _tool["score.zkey"], _tool["other.wtns"]), StringComparison.Ordinal);
        Assert.Contains("different circuits", ToolRun.Fail(2, "verify", _tool["score.zkey"], _tool.Write("s.json", """["1"]"""), _tool["proof.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_and_damaged_files_are_named()
    {
        _tool.Prove();
        Assert.Contains("There is no file", ToolRun.Fail(2, "info", _tool["none"]), StringComparison.Ordinal);
        Assert.Contains("is a folder", ToolRun.Fail(2, "info", _tool[""]), StringComparison.Ordinal);
        var cut = File.ReadAllBytes(_tool["score.zkey"])[..2000];
        File.WriteAllBytes(_tool["cut.zkey"], cut);
        Assert.Contains("cut short", ToolRun.Fail(2, "prove", _tool["cut.zkey"], _tool["score.wtns"]), StringComparison.Ordinal);
        Assert.Contains("of no known kind", ToolRun.Fail(2, "info", _tool.Write("text", "hello")), StringComparison.Ordinal);
    }

    [Fact]
    public void Circuits_are_listed_where_the_name_is_unknown_or_missing()
    {
        Assert.Contains("has no circuit Nothing. The circuits are: CircuitGen.Cli.Tests.Circuits.PublicShapes, CircuitGen.Cli.Tests.Circuits.Refuses, ", ToolRun.Fail(2, "export", ToolRun.Assembly, "--circuit", "Nothing"), StringComparison.Ordinal);
        Assert.Contains("Which circuit? Give one with --circuit.", ToolRun.Fail(2, "export", ToolRun.Assembly), StringComparison.Ordinal);
        Assert.Contains("has no circuits", ToolRun.Fail(2, "report", typeof(FactAttribute).Assembly.Location), StringComparison.Ordinal);
    }

    [Fact]
    public void Info_knows_every_kind()
    {
        _tool.Prove();
        ToolRun.Run("report", ToolRun.Assembly, "--circuit", "Score", "-o", _tool[""]);
        var kinds = new Dictionary<string, string>
        {
            [ToolRun.Assembly] = "Assembly",
            [_tool["Circuits.Score.r1cs"]] = "ConstraintSystem",
            [_tool["Circuits.Score.sym"]] = "Symbols",
            [_tool["score.wtns"]] = "Witness",
            [_tool["score.zkey"]] = "ProvingKey",
            [_tool["verification_key.json"]] = "VerificationKey",
            [_tool["proof.json"]] = "Proof",
            [_tool["public.json"]] = "PublicSignals",
            [_tool["circuits/Circuits.Score.json"]] = "Report",
            [_tool["input.json"]] = "Json",
        };
        foreach (var (path, kind) in kinds)
        {
            Assert.Equal(kind, ToolRun.Json("info", path)["kind"]!.GetValue<string>());
            Assert.NotEmpty(ToolRun.Run("info", path));
        }
    }

    [Fact]
    public void Damaged_points_of_a_key_are_found_by_info_check()
    {
        _tool.Prove();
        Assert.Contains("all in their groups", ToolRun.Run("info", _tool["score.zkey"], "--check"), StringComparison.Ordinal);
        var bytes = File.ReadAllBytes(_tool["score.zkey"]);
        bytes[bytes.Length * 3 / 4] ^= 1;
        File.WriteAllBytes(_tool["damaged.zkey"], bytes);
        Assert.Contains("is not a point of G", ToolRun.Fail(2, "info", _tool["damaged.zkey"], "--check"), StringComparison.Ordinal);
        Assert.Contains("--check is for proving keys", ToolRun.Fail(2, "info", _tool["proof.json"], "--check"), StringComparison.Ordinal);
    }

    public void Dispose() => _tool.Dispose();
}
