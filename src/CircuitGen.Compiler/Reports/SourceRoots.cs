using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Reports;

/// <summary>Paths relative to the project, so that what is emitted does not depend on the machine.</summary>
public static class SourceRoots
{
    /// <summary>
    /// The path from the project's folder with forward slashes, for a file beside the project with <c>..</c>; the path itself where there is no
    /// way, as between drives.
    /// </summary>
    public static string Shorten(string path, string projectFolder)
    {
        var (file, root) = (Parts(path), Parts(projectFolder));
        var common = 0;
        while (common < root.Length && common < file.Length - 1 && file[common] == root[common])
        {
            common++;
        }

        // A rooted path begins with an empty part or a drive.
        return projectFolder.Length == 0 || common == 0
            ? string.Join("/", file)
            : string.Join("/", Enumerable.Repeat("..", root.Length - common).Concat(file.Skip(common)));
    }

    /// <summary>The positions with shortened paths.</summary>
    public static EquatableArray<SourceSpan> Shorten(EquatableArray<SourceSpan> positions, string projectFolder)
    {
        var shortened = new Dictionary<string, string>(StringComparer.Ordinal);
        string Of(string file) => shortened.TryGetValue(file, out var known) ? known : shortened[file] = Shorten(file, projectFolder);
        return new([.. positions.Select(position => position with { File = Of(position.File) })]);
    }

    private static string[] Parts(string path) => path.Replace('\\', '/').TrimEnd('/').Split('/');
}
