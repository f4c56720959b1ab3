using System.Text;
using CircuitGen.Cli.Circuits;
using CircuitGen.Cli.Inputs;
using CircuitGen.Cli.Running;
using CircuitGen.Soundness.Files;

namespace CircuitGen.Cli.Tests;

/// <summary>Damaged JSON, as the soundness laboratory damages files: the tool reads it or says what is wrong, and nothing else happens.</summary>
public sealed class HostileTextTests(Xunit.Abstractions.ITestOutputHelper output) : IDisposable
{
    private const int Inputs = 10_000;
    private const int Files = 300;

    private readonly ToolRun _tool = new();

    [Theory]
    [InlineData("Score", """{ "x": [3, -4, 5], "offset": 1 }""")]
    [InlineData("Shapes", """{ "flag": true, "side": "Right", "letter": "b", "large": "5", "table": [[0, 7], [2, 0]], "rows": [[1, 2], [3, 4]], "pair": [-2, 5], "point": { "X": 9, "Y": 4 } }""")]
    public void Inputs_are_read_or_refused(string name, string valid)
    {
        var circuit = CircuitAssembly.Open(ToolRun.Assembly).Load(name);
        var accepted = 0;
        foreach (var json in Damaged(valid, Inputs))
        {
            try
            {
                _ = InputDocument.Read(circuit, json, "input");
                accepted++;
            }
            catch (ToolException)
            {
                // Refused with a message.
            }
            catch (Exception exception)
            {
                Assert.Fail($"{json}\n{exception}");
            }
        }

        Assert.InRange(accepted, 1, Inputs - 1);
    }

    [Theory]
    [InlineData("info")]
    [InlineData("diff")]
    public void Reports_are_read_or_refused(string command)
    {
        ToolRun.Run("report", ToolRun.Assembly, "--circuit", "Score", "-o", _tool[""]);
        var report = Path.Combine(_tool["circuits"], "Circuits.Score.json");
        foreach (var json in Damaged(File.ReadAllText(report), Files))
        {
            var damaged = _tool.Write("damaged.json", json);
            string[] arguments = command == "info" ? ["info", damaged] : ["diff", report, damaged];
            var (code, _, error) = ToolRun.Try(arguments);
            Assert.True(code is 0 or 1 or 2, $"exit code {code}: {error}\n{json}");
        }
    }

    public void Dispose() => _tool.Dispose();

    private IEnumerable<string> Damaged(string valid, int count)
    {
        var seed = Random.Shared.Next(1 << 24);
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        return Enumerable.Range(0, count).Select(_ => Encoding.UTF8.GetString(TextDamage.Of(Encoding.UTF8.GetBytes(valid), random)));
    }
}
