using System.Runtime.InteropServices;

namespace CircuitGen.Certify;

/// <summary>Assemblies that a package has for some platforms only, in folders <c>runtimes/PLATFORM/lib/FRAMEWORK</c>.</summary>
internal static class PlatformAssembly
{
    /// <summary>Whether this machine is of the platform.</summary>
    public static bool IsForHere(string path)
    {
        var folders = path.Split('/', '\\');
        return Array.LastIndexOf(folders, "runtimes") is >= 0 and var at && at + 1 < folders.Length && folders[at + 1] is var platform
            && (platform == "any" || (platform == "unix" && !OperatingSystem.IsWindows())
                || RuntimeInformation.RuntimeIdentifier == platform || RuntimeInformation.RuntimeIdentifier.StartsWith(platform + "-", StringComparison.Ordinal));
    }
}
