using System.Runtime.CompilerServices;

namespace CircuitGen.Certify.Tests.Checks;

/// <summary>Where the planted methods stand.</summary>
internal static class PlantedSource
{
    public static string ProjectFolder { get; } = Path.GetDirectoryName(Path.GetDirectoryName(ThisFile()))!;

    /// <summary>The line that a method's first statement or expression stands on.</summary>
    public static int LineOf(string method)
    {
        var lines = File.ReadAllLines(Path.Combine(ProjectFolder, "Checks", "Planted.cs"));
        var declaration = Array.FindIndex(lines, line => line.Contains($"public static int {method}(", StringComparison.Ordinal));
        return 1 + declaration + (lines[declaration + 1].Trim() == "{" ? 1 : 0);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
