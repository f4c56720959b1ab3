namespace CircuitGen.Compiler.Reports;

/// <summary>Paths relative to the project, so that what is emitted does not depend on the machine.</summary>
public static class SourceRoots
{
    /// <summary>The path below the project's folder with forward slashes, or the path itself if it lies elsewhere.</summary>
    public static string Shorten(string path, string projectFolder)
    {
        var (file, root) = (path.Replace('\\', '/'), projectFolder.Replace('\\', '/').TrimEnd('/') + "/");
        return root.Length > 1 && file.StartsWith(root, StringComparison.Ordinal) ? file.Substring(root.Length) : file;
    }
}
