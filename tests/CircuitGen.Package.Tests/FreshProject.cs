using System.Reflection;

namespace CircuitGen.Package.Tests;

/// <summary>The packages, built, and a new project outside the repository that references it and nothing else.</summary>
public sealed class FreshProject : IAsyncLifetime
{
    private const string ProjectFile = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <!-- As in programs that are compiled ahead of time. -->
            <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="CircuitGen" Version="0.1.0" />
          </ItemGroup>
        </Project>
        """;

    private const string Program = """
        using CircuitGen;

        var witness = Model.ScoreCircuit.GenerateWitness([3, -4, 5], out var result);
        var system = Model.ScoreCircuit.Synthesize();
        Console.WriteLine($"result {result}, constraints {Model.ScoreCircuit.Cost.Constraints}, synthesized {system.ConstraintCount}, satisfied {system.Check(witness).IsSatisfied}");

        using var keys = Groth16.SetupForDevelopment(system);
        var proof = Groth16.Prove(keys.ProvingKey, witness);
        Console.WriteLine($"proof of {result}: {Groth16.Verify(keys.VerificationKey, Model.ScoreCircuit.PublicSignals(result), proof)}");
        Console.WriteLine($"proof of {result + 1}: {Groth16.Verify(keys.VerificationKey, Model.ScoreCircuit.PublicSignals(result + 1), proof)}");

        var received = CircuitGen.Formats.PublicSignalsFile.Parse(CircuitGen.Formats.PublicSignalsFile.ToJson(Model.ScoreCircuit.PublicSignals(result)));
        Console.WriteLine($"read back: {Groth16.Verify(VerificationKey.FromJson(keys.VerificationKey.ToJson()), received, Proof.FromJson(proof.ToJson()))}");

        public static partial class Model
        {
            [ZkCircuit(MaxConstraints = BUDGET)]
            public static int Score([Private, Length(3), Range(-7, 7)] int[] x)
            {
                int sum = 0;
                foreach (int v in x) { sum += Math.Max(0, v); }
                return sum;
            }
        }
        """;

    private readonly string _root = Directory.CreateTempSubdirectory("circuitgen-package-").FullName;

    private static string RepositoryRoot => typeof(FreshProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    // A home of its own: the SDK remembers there where it has put the tools of every project.
    private Dictionary<string, string> Environment => new()
    {
        ["NUGET_PACKAGES"] = Path.Combine(_root, "cache"),
        ["DOTNET_CLI_HOME"] = Path.Combine(_root, "home"),
        ["DOTNET_SKIP_FIRST_TIME_EXPERIENCE"] = "1",
    };

    /// <summary>The project's folder.</summary>
    public string Folder => Path.Combine(_root, "app");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var packages = Path.Combine(_root, "packages");
        foreach (var project in new[] { "src/CircuitGen", "src/CircuitGen.Cli" })
        {
            var (exitCode, output) = await DotNet.RunAsync(
                RepositoryRoot, new Dictionary<string, string>(), "pack", project, "-c", "Release", "-o", packages, "-v", "q");
            Assert.True(exitCode == 0, output);
        }

        await File.WriteAllTextAsync(
            Path.Combine(_root, "nuget.config"),
            $"""<configuration><packageSources><clear /><add key="local" value="{packages}" /></packageSources></configuration>""");
        await WriteProjectAsync("app");
    }

    /// <summary>Writes another project beside the first and returns its folder.</summary>
    /// <param name="name">The folder.</param>
    /// <param name="files">Its sources.</param>
    public async Task<string> WriteProjectAsync(string name, params (string Name, string Text)[] files)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, name)).FullName;
        foreach (var (file, text) in files.Prepend(("App.csproj", ProjectFile)))
        {
            await File.WriteAllTextAsync(Path.Combine(folder, file), text);
        }

        return folder;
    }

    /// <summary>Runs a command in the folder of a project.</summary>
    public Task<(int ExitCode, string Output)> RunInAsync(string folder, params string[] arguments) => DotNet.RunAsync(folder, Environment, arguments);

    /// <summary>Runs a command in the project's folder.</summary>
    public Task<(int ExitCode, string Output)> RunAsync(params string[] arguments) => DotNet.RunAsync(Folder, Environment, arguments);

    /// <summary>Builds or runs the project with a circuit of the given budget.</summary>
    public async Task<(int ExitCode, string Output)> DotNetAsync(int budget, params string[] arguments)
    {
        var (file, text) = (Path.Combine(Folder, "Program.cs"), Program.Replace("BUDGET", $"{budget}", StringComparison.Ordinal));
        if (!File.Exists(file) || await File.ReadAllTextAsync(file) != text)
        {
            await File.WriteAllTextAsync(file, text);
        }

        return await DotNet.RunAsync(Folder, Environment, arguments);
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }
}
