using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CircuitGen.Cli.Tests;

/// <summary>The command line itself and its documentation.</summary>
public sealed partial class CommandLineTests : IDisposable
{
    private readonly ToolRun _tool = new();

    private static string Page => File.ReadAllText(Path.Combine(ToolRun.RepositoryRoot, "docs", "tool.md"));

    [Fact]
    public void Every_command_has_its_section_in_the_documentation_and_back()
    {
        var documented = Headings().Matches(Page).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);
        Assert.Equal(Tool.Create().Subcommands.Select(command => command.Name).Order(StringComparer.Ordinal), documented);
    }

    [Fact]
    public void Every_option_is_in_its_commands_section_and_back()
    {
        foreach (var command in Tool.Create().Subcommands)
        {
            var section = Page.Split("\n## ").Single(section => section.StartsWith($"`circuitgen {command.Name}`", StringComparison.Ordinal));
            var documented = Options().Matches(section).Select(match => match.Value).Distinct();
            var options = command.Options.Select(option => option.Name).Where(name => name != "--json");
            Assert.Equal(options.Order(StringComparer.Ordinal), documented.Where(name => name != "--json").Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_command_takes_json() =>
        Assert.All(Tool.Create().Subcommands, command => Assert.Contains(command.Options, option => option.Name == "--json"));

    [Theory]
    [InlineData("info", "no-such-file")]
    [InlineData("prove", "no-such-file", "no-such-file")]
    [InlineData("witness")]
    [InlineData("nothing")]
    public void Errors_are_JSON_where_that_is_asked_for(params string[] arguments)
    {
        var (code, output, error) = ToolRun.Try([.. arguments, "--json"]);
        Assert.Equal(2, code);
        Assert.Empty(error);
        var json = JsonNode.Parse(output)!;
        Assert.NotEmpty(json["error"]!.GetValue<string>());
        Assert.Equal(2, json["exitCode"]!.GetValue<int>());
    }

    [Fact]
    public void Command_lines_that_are_wrong_point_to_the_help() =>
        Assert.Contains("See: circuitgen prove --help", ToolRun.Fail(2, "prove", "--nothing"), StringComparison.Ordinal);

    [Fact]
    public async Task Cancellation_has_a_code_of_its_own()
    {
        _tool.Prove();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await Tool.RunAsync(
            ["prove", _tool["score.zkey"], _tool["score.wtns"], "--proof", _tool["p.json"]], output, error, new CancellationToken(canceled: true));
        Assert.Equal(130, code);
        Assert.False(File.Exists(_tool["p.json"]));
    }

    public void Dispose() => _tool.Dispose();

    [GeneratedRegex("^## `circuitgen ([a-z]+)`", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex("--[a-z]+")]
    private static partial Regex Options();
}
