using CircuitGen.Compiler.Reports;

namespace CircuitGen.Cli.Tests;

/// <summary>No command loses a file that somebody may still need.</summary>
public sealed class OutputFileTests : IDisposable
{
    private readonly ToolRun _tool = new();

    /// <summary>Each command with a file that it writes; F stands for the folder.</summary>
    public static TheoryData<string, string> Commands => new()
    {
        { "export A --circuit Score -o F", "Circuits.Score.sym" },
        { "export F/score.zkey -o F", "verification_key.json" },
        { "witness A --circuit Score -i F/input.json -o F/x", "x" },
        { "witness A --circuit Score -i F/input.json -o F/y --public F/x", "x" },
        { "setup F/Circuits.Score.r1cs --development -o F/x", "x" },
        { "contribute F/score.zkey -o F/x", "x" },
        { "prove F/score.zkey F/score.wtns --proof F/x --public F/y", "x" },
        { "prove F/score.zkey F/score.wtns --proof F/y --public F/x", "x" },
        { "solidity F/score.zkey -o F/x", "x" },
        { "report A -o F", "circuits/index.html" },
        { "report A --circuit Score -o F", "circuits/Circuits.Score.json" },
        { "baseline A --file F/x", "x" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_file_is_replaced_where_that_is_asked_for_only(string command, string file)
    {
        _tool.Prove();
        Directory.CreateDirectory(_tool["circuits"]);
        var arguments = Arguments(command);
        File.WriteAllText(_tool[file], "precious");
        Assert.Contains("exists already", ToolRun.Fail(2, arguments), StringComparison.Ordinal);
        Assert.Equal("precious", File.ReadAllText(_tool[file]));
        ToolRun.Run([.. arguments, "--force"]);
        Assert.NotEqual("precious", File.ReadAllText(_tool[file]));
    }

    /// <summary>What would be the same is no loss, so that scripts can be run again.</summary>
    [Theory]
    [InlineData("export A --circuit Score -o F")]
    [InlineData("export F/score.zkey -o F")]
    [InlineData("witness A --circuit Score -i F/input.json -o F/score.wtns --public F/public.json")]
    [InlineData("solidity F/score.zkey -o F/x")]
    [InlineData("report A -o F")]
    [InlineData("baseline A --file F/x")]
    public void The_same_file_may_be_written_again(string command)
    {
        _tool.Prove();
        var arguments = Arguments(command);
        ToolRun.Run(arguments);
        ToolRun.Run(arguments);
        Assert.DoesNotContain(Directory.GetFiles(_tool[""]), file => file.EndsWith(".unfinished", StringComparison.Ordinal));
    }

    /// <summary>Where one of two files must not be replaced, neither is written.</summary>
    [Fact]
    public void Files_are_written_all_or_none()
    {
        File.WriteAllText(_tool["Circuits.Score.sym"], "precious");
        ToolRun.Fail(2, "export", ToolRun.Assembly, "--circuit", "Score", "-o", _tool[""]);
        Assert.Equal([_tool["Circuits.Score.sym"]], Directory.GetFiles(_tool[""]));
    }

    [Fact]
    public void A_baseline_is_brought_up_to_date()
    {
        ToolRun.Run("baseline", ToolRun.Assembly, "--file", _tool["b.txt"]);
        var text = File.ReadAllText(_tool["b.txt"]);
        File.WriteAllText(_tool["b.txt"], text.Replace("Circuits.Score", "Circuits.Gone", StringComparison.Ordinal));
        ToolRun.Run("baseline", ToolRun.Assembly, "--file", _tool["b.txt"]);
        Assert.Equal(text, File.ReadAllText(_tool["b.txt"]));
    }

    [Fact]
    public void Two_files_of_one_name_are_refused() =>
        Assert.Contains("is to be written twice", ToolRun.Fail(2, "prove", "k.zkey", "w.wtns", "--proof", _tool["x"], "--public", _tool["x"]), StringComparison.Ordinal);

    /// <summary>Circuits of one simple name in different types write different files.</summary>
    [Fact]
    public void Namesakes_are_exported_side_by_side()
    {
        foreach (var name in new[] { "First.Twin.Grow", "Second.Twin.Grow", "First.Twin.Inner.Shrink", "Second.Twin.INNER.Shrink" })
        {
            ToolRun.Run("export", ToolRun.Assembly, "--circuit", "CircuitGen.Cli.Tests." + name, "-o", _tool["files"]);
            Assert.True(File.Exists(Path.Combine(_tool["files"], $"CircuitGen.Cli.Tests.{name}.r1cs")));
        }

        Assert.Equal(8, Directory.GetFiles(_tool["files"]).Select(file => file.ToUpperInvariant()).Distinct().Count());
        ToolRun.Run("report", ToolRun.Assembly, "-o", _tool["reports"]);
        Assert.True(File.Exists(Path.Combine(_tool["reports"], "circuits", "CircuitGen.Cli.Tests.First.Twin.Grow.json")));
    }

    /// <summary>Names that differ in case alone are one file on some disks.</summary>
    [Theory]
    [InlineData("N.A.F", "N.A.F=A.F")]
    [InlineData("N.A.F M.A.F", "M.A.F=M.A.F N.A.F=N.A.F")]
    [InlineData("N.A.F N.a.f", "N.A.F=N.A.F N.a.f=N.a.f-2")]
    [InlineData("N.A.F M.a.F N.B.F", "M.a.F=M.a.F N.A.F=N.A.F N.B.F=B.F")]
    public void File_names_are_distinct(string circuits, string expected)
    {
        var reports = circuits.Split(' ').Select(name => new CircuitReport(name, name.Split('.')[^1], 0, null!, default, default, default));
        Assert.Equal(expected, string.Join(' ', CircuitFileNames.Of(reports).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}")));
    }

    public void Dispose() => _tool.Dispose();

    private string[] Arguments(string command) =>
        [.. command.Split(' ').Select(word => word == "A" ? ToolRun.Assembly : word == "F" ? _tool[""] : word.Replace("F/", _tool[""] + "/", StringComparison.Ordinal))];
}
