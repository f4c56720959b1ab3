namespace CircuitGen.Package.Tests;

/// <summary>What a user gets who adds the package to a new project.</summary>
[Collection(SharedPackages.Name)]
public sealed class PackageTests(FreshProject project)
{
    [Fact]
    public async Task It_builds_without_a_warning_runs_proves_and_reports()
    {
        var (built, buildOutput) = await project.DotNetAsync(40, "build");
        Assert.True(built == 0, buildOutput);
        Assert.Contains("0 Warning(s)", buildOutput, StringComparison.Ordinal);
        Assert.Contains("Model.Score: 25 constraints (input ranges 12, activations 12, outputs 1)", buildOutput, StringComparison.Ordinal);
        Assert.DoesNotContain("CS8785", buildOutput, StringComparison.Ordinal);
        Assert.DoesNotContain("CS9057", buildOutput, StringComparison.Ordinal);
        var reports = Directory.GetFiles(Path.Combine(project.Folder, "bin/Debug/net10.0/circuits")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(["Model.Score.json", "Model.Score.md", "index.html"], reports);

        var (ran, output) = await project.DotNetAsync(40, "run", "--no-build");
        Assert.True(ran == 0, output);
        Assert.Contains("result 8, constraints 25, synthesized 25, satisfied True", output, StringComparison.Ordinal);
        Assert.Contains("proof of 8: True", output, StringComparison.Ordinal);
        Assert.Contains("proof of 9: False", output, StringComparison.Ordinal);
        Assert.Contains("read back: True", output, StringComparison.Ordinal);
        Assert.Contains("insecure development key", output, StringComparison.Ordinal);

        var (again, secondOutput) = await project.DotNetAsync(40, "build", "--no-restore");
        Assert.True(again == 0, secondOutput);
    }

    [Fact]
    public async Task A_build_certifies_its_circuits_where_it_is_asked_to()
    {
        var (exitCode, output) = await project.DotNetAsync(40, "build", "-p:CircuitCertificates=true");
        Assert.True(exitCode == 0, output);
        Assert.Contains("Model.Score: certified, 25 constraints", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_build_writes_no_report_and_a_deleted_one_comes_back()
    {
        var (exitCode, output) = await project.DotNetAsync(40, "build");
        Assert.True(exitCode == 0, output);
        var folder = Path.Combine(project.Folder, "bin/Debug/net10.0/circuits");
        var before = Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(file => (file, File.GetLastWriteTimeUtc(file))).ToArray();
        Assert.Equal(3, before.Length);

        (exitCode, output) = await project.DotNetAsync(40, "build", "--no-restore");
        Assert.True(exitCode == 0, output);
        Assert.Equal(before, Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(file => (file, File.GetLastWriteTimeUtc(file))));
        Assert.DoesNotContain("Model.Score: 25 constraints", output, StringComparison.Ordinal);

        File.Delete(Path.Combine(folder, "index.html"));
        (exitCode, output) = await project.DotNetAsync(40, "build", "--no-restore");
        Assert.True(exitCode == 0, output);
        Assert.True(File.Exists(Path.Combine(folder, "index.html")));
    }

    /// <summary>That the package is of no use to a framework is told by restore, not by a compiler that knows no [ZkCircuit].</summary>
    [Theory]
    [InlineData("net10.0", false)]
    [InlineData("net8.0", true)]
    [InlineData("net8.0;net10.0", true)]
    [InlineData("netstandard2.0", true)]
    public async Task Restore_refuses_frameworks_the_package_is_not_for(string frameworks, bool isRefused)
    {
        // A library that wants no framework's reference assemblies, so that nothing but the package has to be restored.
        var library = $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>{frameworks}</TargetFrameworks>
                <DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="CircuitGen" Version="0.1.0" />
              </ItemGroup>
            </Project>
            """;
        var folder = await project.WriteProjectAsync("library-" + frameworks.Replace(';', '-'), ("App.csproj", library));
        var (exitCode, output) = await project.RunInAsync(folder, "restore");
        Assert.True(exitCode == 0 != isRefused, output);
        Assert.Equal(isRefused, output.Contains($"NU1202: Package CircuitGen 0.1.0 is not compatible with {frameworks.Split(';')[0]}", StringComparison.Ordinal));
    }

    /// <summary>One build: a partial method is a circuit, and the attribute in a place for none is an error there.</summary>
    [Fact]
    public async Task Attributes_give_a_circuit_or_an_error_where_they_stand()
    {
        const string Source = """
            using CircuitGen;

            public static partial class Parts
            {
                [ZkCircuit] public static partial int Square(byte x);
                public static partial int Square(byte x) => x * x;
                extension(byte b) { [ZkCircuit] public static int Misplaced(byte x) => x * x; }
                private static void Main() => _ = SquareCircuit.Cost;
            }
            """;
        var folder = await project.WriteProjectAsync("attributes", ("Parts.cs", Source));
        var (exitCode, output) = await project.RunInAsync(folder, "build");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("Parts.cs(7,26): error CG0019: [ZkCircuit] stands on a member of an extension block", output, StringComparison.Ordinal);
        Assert.Contains("1 Error(s)", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task An_editor_is_told_from_a_build(string designTime, bool isTyping)
    {
        var folder = Path.Combine(project.Folder, "bin/Debug/net10.0/circuits");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        // What an editor's project system asks for: the compiler's arguments, and no compilation.
        var (exitCode, output) = await project.DotNetAsync(
            40, "build", $"-p:DesignTimeBuild={designTime}", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-p:CopyBuildOutputToOutputDirectory=false", "-getItem:CscCommandLineArgs", "-t:Compile");
        Assert.True(exitCode == 0, output);
        Assert.Contains("/analyzerconfig:", output, StringComparison.Ordinal);
        Assert.Equal(isTyping, output.Contains("typing.globalconfig", StringComparison.Ordinal));
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task The_tool_installs_and_proves_the_projects_circuit()
    {
        const string Assembly = "bin/Debug/net10.0/App.dll";
        var (built, buildOutput) = await project.DotNetAsync(40, "build");
        Assert.True(built == 0, buildOutput);
        await File.WriteAllTextAsync(Path.Combine(project.Folder, "input.json"), """{ "x": [3, -4, 5] }""");
        string[][] commands =
        [
            ["new", "tool-manifest", "--force"],
            ["tool", "install", "CircuitGen.Cli", "--version", "0.1.0"],
            ["circuitgen", "report", Assembly],
            ["circuitgen", "witness", Assembly, "--input", "input.json"],
            ["circuitgen", "setup", Assembly, "--development"],
            ["circuitgen", "prove", "circuit.zkey", "witness.wtns"],
            ["circuitgen", "verify", "circuit.zkey", "public.json", "proof.json", "--assembly", Assembly],
        ];
        var said = "";
        foreach (var command in commands)
        {
            var (exitCode, output) = await project.RunAsync(command);
            Assert.True(exitCode == 0, $"{string.Join(' ', command)}: {output}");
            said += output;
        }

        Assert.Contains("Model.Score: 25 constraints", said, StringComparison.Ordinal);
        Assert.Contains("result = 8", said, StringComparison.Ordinal);
        Assert.Contains("The proof holds.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_circuit_over_its_budget_fails_the_build()
    {
        var (exitCode, output) = await project.DotNetAsync(20, "build");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("error CG0301: 'Score' has 25 constraints, 5 more than its budget of 20", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_baseline_is_written_and_growth_against_it_is_a_warning()
    {
        var baseline = Path.Combine(project.Folder, "circuits.baseline.txt");
        var (exitCode, output) = await project.DotNetAsync(40, "build", "-t:UpdateCircuitBaseline", "-restore");
        Assert.True(exitCode == 0, output);
        var text = await File.ReadAllTextAsync(baseline);
        Assert.Contains("Model.Score 25 (input ranges 12, activations 12, outputs 1)", text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(baseline, text.Replace("25 (", "20 (", StringComparison.Ordinal).Replace("activations 12", "activations 7", StringComparison.Ordinal));
        try
        {
            (exitCode, output) = await project.DotNetAsync(41, "build");
            Assert.True(exitCode == 0, output);
            Assert.Contains("warning CG0310: 'Score' has 25 constraints, 5 more than the 20 of circuits.baseline.txt: activations +5 (line ", output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(baseline);
        }
    }
}
