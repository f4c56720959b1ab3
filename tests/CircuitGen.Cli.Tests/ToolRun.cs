using System.Reflection;
using System.Text.Json.Nodes;

[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace CircuitGen.Cli.Tests;

/// <summary>Runs the tool in this process, in a folder of its own.</summary>
public sealed class ToolRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("circuitgen-tool-");

    public static string Assembly => typeof(Circuits).Assembly.Location;

    public static string RepositoryRoot { get; } =
        typeof(ToolRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public string this[string name] => Path.Combine(_folder.FullName, name);

    public static (int Code, string Output, string Error) Try(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Tool.RunAsync(arguments, output, error).GetAwaiter().GetResult();
        return (code, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command that must succeed; returns what it prints.</summary>
    public static string Run(params string[] arguments)
    {
        var (code, output, error) = Try(arguments);
        Assert.True(code == 0, output + error);
        return output;
    }

    /// <summary>Runs a command that must fail with a code; returns the message.</summary>
    public static string Fail(int expected, params string[] arguments)
    {
        var (code, output, error) = Try(arguments);
        Assert.True(code == expected, $"exit code {code}: {output}{error}");
        return output + error;
    }

    public static JsonObject Json(params string[] arguments) => JsonNode.Parse(Try([.. arguments, "--json"]).Output)!.AsObject();

    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    /// <summary>Everything from inputs to a proof of <see cref="Circuits.Score"/>, with a development key.</summary>
    /// <param name="input">The inputs.</param>
    /// <param name="options">Options for all commands.</param>
    public void Prove(string input = """{ "x": [3, -4, 5], "offset": 1 }""", params string[] options)
    {
        Run(["export", Assembly, "--circuit", "Score", "-o", this[""], .. options]);
        Run(["witness", Assembly, "--circuit", "Score", "-i", Write("input.json", input), "-o", this["score.wtns"], .. options]);
        Run(["setup", this["Circuits.Score.r1cs"], "--development", "-o", this["score.zkey"], .. options]);
        Run(["export", this["score.zkey"], "-o", this[""], .. options]);
        Run(["prove", this["score.zkey"], this["score.wtns"], "--proof", this["proof.json"], "--public", this["public.json"], .. options]);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
