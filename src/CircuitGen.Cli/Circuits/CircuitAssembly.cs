using System.Reflection;
using CircuitGen.Build;
using CircuitGen.Cli.Files;
using CircuitGen.Cli.Running;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Cli.Circuits;

/// <summary>An assembly with circuits, which are found by the manifests that the generator put into it.</summary>
internal sealed class CircuitAssembly
{
    private readonly string _path;

    private CircuitAssembly(string path, IReadOnlyList<CircuitReport> reports) => (_path, Reports) = (path, reports);

    /// <summary>What the build knows of each circuit, by name.</summary>
    public IReadOnlyList<CircuitReport> Reports { get; }

    /// <summary>The assembly's name.</summary>
    public string Name => Path.GetFileNameWithoutExtension(_path);

    /// <summary>Reads the manifests; nothing is loaded.</summary>
    /// <exception cref="ToolException">The file is no assembly with circuits.</exception>
    public static CircuitAssembly Open(string path)
    {
        FileKinds.Require(path, FileKind.Assembly);
        try
        {
            using var stream = File.OpenRead(path);
            var reports = ManifestReader.Read(stream);
            return reports.Count > 0
                ? new(Path.GetFullPath(path), reports)
                : throw new ToolException($"{path} has no circuits. Put [ZkCircuit] on a method, reference the CircuitGen package and build; give the .dll that the build wrote, not the program beside it.");
        }
        catch (Exception problem) when (problem is BadImageFormatException or InvalidOperationException)
        {
            throw new ToolException($"{path} is no .NET assembly ({problem.Message}). Give the .dll that the build wrote, not the program beside it.");
        }
    }

    /// <summary>One circuit's report.</summary>
    /// <param name="name">Its full name, its type and method, or its method; null where there is one circuit only.</param>
    /// <exception cref="ToolException">There is none of that name, or more than one.</exception>
    public CircuitReport Find(string? name)
    {
        var found = name is null
            ? Reports
            : Reports.Where(report => report.Name == name).DefaultIfEmpty().First() is { } exact ? [exact]
            : [.. Reports.Where(report => report.ShortName == name || report.Method == name)];
        return found.Count switch
        {
            1 => found[0],
            0 => throw new ToolException($"{_path} has no circuit {name}. {Listing(Reports)}"),
            _ => throw new ToolException($"Which circuit? Give one with --circuit. {Listing(found)}"),
        };
    }

    /// <summary>Loads one circuit to run it.</summary>
    /// <exception cref="ToolException">The assembly cannot be loaded, or is built with another version of CircuitGen.</exception>
    public UserCircuit Load(string? name)
    {
        var report = Find(name);
        try
        {
            var assembly = new CircuitLoadContext(_path).LoadFromAssemblyPath(_path);
            RequireOurVersion(assembly);
            var type = assembly.GetTypes().FirstOrDefault(type => $"{type.FullName?.Replace('+', '.')}.{report.Method}" == report.Name)
                ?? throw new ToolException($"{_path} has no type for the circuit {report.Name}. Build the project again.");
            return new(report, type);
        }
        catch (Exception problem) when (problem is BadImageFormatException or ReflectionTypeLoadException or FileNotFoundException or FileLoadException)
        {
            throw new ToolException($"{_path} cannot be loaded: {problem.Message} Give the assembly in the build's output folder, with its dependencies beside it.");
        }
    }

    private static string Listing(IEnumerable<CircuitReport> reports) => $"The circuits are: {string.Join(", ", reports.Select(report => report.Name))}.";

    private void RequireOurVersion(Assembly assembly)
    {
        var ours = typeof(ConstraintSystem).Assembly.GetName();
        var theirs = assembly.GetReferencedAssemblies().FirstOrDefault(reference => reference.Name == ours.Name);
        if (theirs is not null && theirs.Version != ours.Version)
        {
            throw new ToolException(
                $"{_path} is built with CircuitGen {theirs.Version?.ToString(3)}, and this tool is of version {ours.Version?.ToString(3)}. "
                + $"Install the tool of that version: dotnet tool update CircuitGen.Cli --version {theirs.Version?.ToString(3)}");
        }
    }
}
