using System.Text.RegularExpressions;

namespace CircuitGen.Package.Tests;

/// <summary>What a build says of circuits and their methods.</summary>
[Collection(SharedPackages.Name)]
public sealed partial class CircuitCheckTests(FreshProject project)
{
    private const string Model = """
        using CircuitGen;

        return Model.Score([1, 2, 3]) + (int)Model.Depth(3);

        public static partial class Model
        {
            private static readonly int s_offset = 0;

            [ZkCircuit]
            public static int Score(
                [Private, Length(3), Range(-7, 7)] int[] x)
            {
                int sum = s_offset;
                foreach (int v in x) { sum += Math.Max(0, v); }
                return sum;
            }

            [ZkCircuit]
            public static long Depth([Private] ushort x) => Twice(x);

            private static long Twice(long x) => 2 * x;
        }
        """;

    // Machines that run tests are busy.
    private const string Patience = "-p:CircuitCheckSeconds=300";

    [Fact]
    public async Task A_debug_build_compares_and_runs_again_where_something_has_changed()
    {
        var folder = await project.WriteProjectAsync("compared", ("Program.cs", Model));
        await Says(folder, ["build", Patience], "2 circuits compared with their methods on ", ", 2 certified, in ");
        await SaysNothing(folder, ["build", "--no-restore", Patience]);
        await Says(folder, ["build", "--no-restore", "-p:CircuitChecks=full", "-p:CircuitCheckInputs=33"], "Model.Score: certified, 25 constraints; compared with its method on 33 inputs");
        await SaysNothing(folder, ["build", "--no-restore", "-p:CircuitChecks=full", "-p:CircuitCheckInputs=33"]);
        await SaysNothing(folder, ["build", "--no-restore", "--no-incremental", "-p:CircuitChecks=off"]);
    }

    [Fact]
    public async Task A_release_build_compares_on_hundreds_of_inputs()
    {
        var folder = await project.WriteProjectAsync("release and spaces é", ("Program.cs", Model));
        await Says(folder, ["build", "-c", "Release"], "Model.Score: certified, 25 constraints; compared with its method on 400 inputs", "2 circuits compared with their methods on ");
    }

    [Fact]
    public async Task A_wrong_setting_is_an_error()
    {
        var folder = await project.WriteProjectAsync("setting", ("Program.cs", Model));
        var (exitCode, output) = await project.RunInAsync(folder, "build", "-p:CircuitChecks=quik");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("CircuitChecks is 'quik'; it must be off, quick or full.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_circuit_that_differs_from_its_method_fails_the_build_at_the_method()
    {
        var folder = await WriteTamperedAsync("tampered", Model.Replace("sum += Math.Max(0, v);", "sum += Math.Max(0, v) + (v == 5 ? 1 : 0);", StringComparison.Ordinal));
        var (exitCode, output) = await project.RunInAsync(folder, "build", Patience);

        Assert.NotEqual(0, exitCode);
        Assert.Matches(@"Program\.cs\(10\): error CG0321: Model\.Score: for x = \[0, 0, 5\]: \.NET returns 6, the witness generator 5 \(seed \d+\) \[", FewestOf(output));
        Assert.DoesNotContain("CG0321: Model.Depth", output, StringComparison.Ordinal);

        // What failed is not taken for done.
        (exitCode, output) = await project.RunInAsync(folder, "build", Patience);
        Assert.NotEqual(0, exitCode);
        Assert.Contains("error CG0321: Model.Score", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_method_that_ends_the_process_or_prints_takes_no_other_circuit_down()
    {
        var folder = await WriteTamperedAsync("ended", Model.Replace("=> 2 * x;", "=> x == -1 ? 0 : Twice(x + 1) + 1;", StringComparison.Ordinal).Replace("int sum =", "Console.WriteLine(\"App.cs(1): error XX0001: printed\"); int sum =", StringComparison.Ordinal));
        var (exitCode, output) = await project.RunInAsync(folder, "build", "-c", "Release");

        Assert.True(exitCode == 0, output);
        Assert.Matches(@"Program\.cs\(\d+\): warning CG0322: Model\.Depth: not checked against its method: running it ends the process", output);
        Assert.Contains("Model.Score: certified, 25 constraints; compared with its method on 400 inputs", output, StringComparison.Ordinal);
        Assert.DoesNotContain("XX0001", output, StringComparison.Ordinal);
    }

    /// <summary>A project that compiles the generated files of <see cref="Model"/> in as they are, without the generator, and has another method.</summary>
    private async Task<string> WriteTamperedAsync(string name, string other)
    {
        const string NoGenerator = """
            <Project>
              <ItemGroup>
              </ItemGroup>
              <Target Name="NoGenerator" BeforeTargets="CoreCompile">
                <ItemGroup>
                  <Analyzer Remove="@(Analyzer)" Condition="$([System.String]::Copy('%(Filename)').StartsWith('CircuitGen.'))" />
                </ItemGroup>
              </Target>
            </Project>
            """;
        var folder = await project.WriteProjectAsync(name, ("Program.cs", Model));
        var (exitCode, output) = await project.RunInAsync(folder, "build", "-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=obj/Made", "-p:CircuitChecks=off");
        Assert.True(exitCode == 0, output);
        Directory.Move(Path.Combine(folder, "obj/Made/CircuitGen.Generators"), Directory.CreateDirectory(Path.Combine(folder, "Made")).FullName + "/CircuitGen.Generators");
        await File.WriteAllTextAsync(Path.Combine(folder, "Directory.Build.targets"), NoGenerator);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), other);
        return folder;
    }

    private async Task Says(string folder, string[] command, params string[] texts)
    {
        var (exitCode, output) = await project.RunInAsync(folder, command);
        Assert.True(exitCode == 0, output);
        Assert.All(texts, text => Assert.Contains(text, output, StringComparison.Ordinal));
    }

    private async Task SaysNothing(string folder, string[] command)
    {
        var (exitCode, output) = await project.RunInAsync(folder, command);
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("compared with", output, StringComparison.Ordinal);
    }

    /// <summary>The output with the three inputs sorted: which of them it is depends on the seed.</summary>
    private static string FewestOf(string output) => Inputs().Replace(output, static match => $"[{string.Join(", ", match.Groups[1].Value.Split(", ").Order(StringComparer.Ordinal))}]");

    [GeneratedRegex(@"\[(-?\d(?:, -?\d){2})\]")]
    private static partial Regex Inputs();
}
