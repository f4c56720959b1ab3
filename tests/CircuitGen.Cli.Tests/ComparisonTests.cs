namespace CircuitGen.Cli.Tests;

/// <summary>report, baseline and diff.</summary>
public sealed class ComparisonTests : IDisposable
{
    private readonly ToolRun _tool = new();

    [Fact]
    public void Reports_are_printed_and_written()
    {
        Assert.Contains($"Circuits.Score: {Circuits.ScoreCircuit.Cost.Constraints} constraints", ToolRun.Run("report", ToolRun.Assembly), StringComparison.Ordinal);
        ToolRun.Run("report", ToolRun.Assembly, "-o", _tool[""], "--source", ToolRun.RepositoryRoot);
        Assert.True(File.Exists(_tool["circuits/index.html"]) && File.Exists(_tool["circuits/Circuits.Score.md"]));
        var score = ToolRun.Json("report", ToolRun.Assembly, "--circuit", "Score")["circuits"]!.AsArray().Single()!;
        Assert.Equal(Circuits.ScoreCircuit.Cost.Constraints, score["constraints"]!.GetValue<long>());
    }

    [Fact]
    public void Writing_reports_leaves_other_files_alone()
    {
        Directory.CreateDirectory(_tool["circuits"]);
        var notes = _tool.Write("circuits/notes.md", "mine");
        ToolRun.Run("report", ToolRun.Assembly, "-o", _tool[""]);
        Assert.Equal("mine", File.ReadAllText(notes));
    }

    [Fact]
    public void The_baseline_is_written_and_growth_is_told()
    {
        var path = _tool["circuits.baseline.txt"];
        Assert.Contains("There is no", ToolRun.Fail(2, "baseline", ToolRun.Assembly, "--file", path, "--check"), StringComparison.Ordinal);
        ToolRun.Run("baseline", ToolRun.Assembly, "--file", path);
        ToolRun.Run("baseline", ToolRun.Assembly, "--file", path, "--check");
        var constraints = Circuits.ScoreCircuit.Cost.Constraints;
        var lines = File.ReadAllLines(path);
        var score = Array.FindIndex(lines, line => line.Contains(".Score ", StringComparison.Ordinal));
        lines[score] = lines[score].Replace($" {constraints} ", $" {constraints - 2} ", StringComparison.Ordinal);
        File.WriteAllLines(path, lines.Where(line => !line.Contains(".Refuses ", StringComparison.Ordinal)));
        var message = ToolRun.Fail(1, "baseline", ToolRun.Assembly, "--file", path, "--check");
        Assert.Contains($"Circuits.Score: {constraints} constraints, 2 more than the baseline's {constraints - 2}", message, StringComparison.Ordinal);
        Assert.Contains("Circuits.Refuses", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Differences_between_files_are_told()
    {
        _tool.Prove();
        File.Copy(_tool["score.wtns"], _tool["before.wtns"]);
        File.Copy(_tool["public.json"], _tool["before.json"]);
        File.Copy(_tool["Circuits.Score.r1cs"], _tool["before.r1cs"]);
        Assert.Contains("No difference", ToolRun.Run("diff", _tool["before.wtns"], _tool["score.wtns"]), StringComparison.Ordinal);
        Assert.Contains("No difference", ToolRun.Run("diff", _tool["before.r1cs"], _tool["Circuits.Score.r1cs"]), StringComparison.Ordinal);
        Assert.Contains("No difference", ToolRun.Run("diff", ToolRun.Assembly, ToolRun.Assembly), StringComparison.Ordinal);
        _tool.Prove("""{ "x": [3, -4, 5], "offset": 2 }""", "--force");
        Assert.Contains("wire 1: 9 -> 10", ToolRun.Fail(1, "diff", _tool["before.wtns"], _tool["score.wtns"]), StringComparison.Ordinal);
        Assert.Contains("public signal 1: 1 -> 2", ToolRun.Fail(1, "diff", _tool["before.json"], _tool["public.json"]), StringComparison.Ordinal);
        Assert.Contains("is a witness", ToolRun.Fail(2, "diff", _tool["before.json"], _tool["score.wtns"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Differences_between_circuits_are_told()
    {
        ToolRun.Run("report", ToolRun.Assembly, "-o", _tool[""]);
        var text = File.ReadAllText(_tool["circuits/Circuits.Score.json"]);
        var constraints = Circuits.ScoreCircuit.Cost.Constraints;
        var before = _tool.Write("before.json", text.Replace($"\"constraints\": {constraints},", $"\"constraints\": {constraints - 3},", StringComparison.Ordinal));
        Assert.Contains($"constraints {constraints - 3} -> {constraints} (+3)", ToolRun.Fail(1, "diff", before, _tool["circuits/Circuits.Score.json"]), StringComparison.Ordinal);
        ToolRun.Run("export", ToolRun.Assembly, "--circuit", "Score", "-o", _tool[""]);
        ToolRun.Run("export", ToolRun.Assembly, "--circuit", "Refuses", "-o", _tool[""]);
        Assert.Contains("constraints ", ToolRun.Fail(1, "diff", _tool["Circuits.Score.r1cs"], _tool["Circuits.Refuses.r1cs"]), StringComparison.Ordinal);
    }

    public void Dispose() => _tool.Dispose();
}
