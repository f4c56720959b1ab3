using System.Reflection;
using System.Runtime.Loader;

namespace CircuitGen.Certify;

/// <summary>
/// Loads the assembly under check with its own references. What this program shares with it is what circuits are made of: attributes, gadgets, runtime.
/// Everything else may be there in another version than this program has.
/// </summary>
internal sealed class CircuitLoadContext : AssemblyLoadContext
{
    private static readonly HashSet<string?> s_shared =
    [
        .. new[] { typeof(ZkCircuitAttribute), typeof(Gadgets.Building.CircuitBuilder), typeof(ConstraintSystem) }.Select(static type => type.Assembly.GetName().Name),
    ];

    private readonly string _folder;
    private readonly Dictionary<string, string> _references = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A context for the assembly at <paramref name="path"/>.</summary>
    public CircuitLoadContext(string path, IEnumerable<string> references)
        : base(Path.GetFileNameWithoutExtension(path))
    {
        _folder = Path.GetDirectoryName(path)!;
        foreach (var reference in references.Where(static reference => !reference.EndsWith(".resources.dll", StringComparison.OrdinalIgnoreCase)))
        {
            _references.TryAdd(Path.GetFileNameWithoutExtension(reference), Path.GetFullPath(reference));
        }
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        var beside = Path.Combine(_folder, name + ".dll");
        return s_shared.Contains(name) || !string.IsNullOrEmpty(assemblyName.CultureName) ? null
            : File.Exists(beside) ? LoadFromAssemblyPath(beside)
            : _references.TryGetValue(name, out var reference) && File.Exists(reference) ? LoadFromAssemblyPath(reference)
            : SharedFramework(name) is { } framework ? LoadFromAssemblyPath(framework)
            : null;
    }

    /// <summary>An assembly of another framework than .NET's own, ASP.NET's for example, which this program does not run on.</summary>
    private static string? SharedFramework(string name)
    {
        var own = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        if (File.Exists(Path.Combine(own, name + ".dll")) || Path.GetDirectoryName(Path.GetDirectoryName(own)) is not { } frameworks)
        {
            return null;
        }

        var version = Path.GetFileName(own);
        return Directory.EnumerateDirectories(frameworks)
            .SelectMany(Directory.EnumerateDirectories)
            .Where(folder => Path.GetFileName(folder).Split('.')[0] == version.Split('.')[0])
            .OrderBy(folder => Path.GetFileName(folder) != version)
            .Select(folder => Path.Combine(folder, name + ".dll"))
            .FirstOrDefault(File.Exists);
    }
}
