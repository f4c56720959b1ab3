using System.Reflection;
using System.Runtime.Loader;

namespace CircuitGen.Cli.Circuits;

/// <summary>Loads a user's assembly with what lies beside it. CircuitGen's own assemblies are the tool's, so that types are the same.</summary>
/// <param name="path">The assembly's full path.</param>
internal sealed class CircuitLoadContext(string path) : AssemblyLoadContext(Path.GetFileName(path), isCollectible: true)
{
    private readonly AssemblyDependencyResolver _resolver = new(path);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name is { } name && name.StartsWith("CircuitGen.", StringComparison.Ordinal) && IsOurs(assemblyName))
        {
            return null;
        }

        return _resolver.ResolveAssemblyToPath(assemblyName) is { } file ? LoadFromAssemblyPath(file) : null;
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } file ? LoadUnmanagedDllFromPath(file) : 0;

    private static bool IsOurs(AssemblyName name)
    {
        try
        {
            return Default.LoadFromAssemblyName(name) is not null;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }
}
