using CircuitGen.Cli.Running;

namespace CircuitGen.Cli.Files;

/// <summary>Files that commands write. What is there is not replaced unless that is asked for, or would be the same.</summary>
internal static class OutputFiles
{
    private const string Unfinished = ".unfinished";

    /// <summary>Refuses to replace what is there, before work is done whose result is another one each time.</summary>
    /// <param name="isForced">Whether files may be replaced.</param>
    /// <param name="paths">All files of the command.</param>
    /// <exception cref="ToolException">One of them exists, is a folder, or is there twice.</exception>
    public static void Require(bool isForced, params IReadOnlyList<string> paths)
    {
        RequireNames(paths);
        if (!isForced && paths.FirstOrDefault(File.Exists) is { } path)
        {
            throw Exists(path);
        }
    }

    /// <summary>Writes files, all or none.</summary>
    /// <param name="isForced">Whether files may be replaced by others.</param>
    /// <param name="files">Each with the action that writes it, to a path that it is given.</param>
    /// <exception cref="ToolException">A file exists and is another one, is a folder, or is there twice.</exception>
    public static void Write(bool isForced, params IReadOnlyList<(string Path, Action<string> Write)> files)
    {
        RequireNames([.. files.Select(file => file.Path)]);
        try
        {
            foreach (var (path, write) in files)
            {
                write(path + Unfinished);
            }

            if (!isForced && files.FirstOrDefault(file => File.Exists(file.Path) && !AreSame(file.Path, file.Path + Unfinished)).Path is { } other)
            {
                throw Exists(other);
            }

            foreach (var (path, _) in files)
            {
                File.Move(path + Unfinished, path, overwrite: true);
            }
        }
        finally
        {
            foreach (var (path, _) in files)
            {
                File.Delete(path + Unfinished);
            }
        }
    }

    private static void RequireNames(IReadOnlyList<string> paths)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            if (!names.Add(Path.GetFullPath(path)))
            {
                throw new ToolException($"{path} is to be written twice. Give every file a name of its own.");
            }

            if (Directory.Exists(path))
            {
                throw new ToolException($"{path} is a folder. Give the name of a file.");
            }
        }
    }

    private static ToolException Exists(string path) => new($"{path} exists already. Give another name, or --force to replace it.");

    private static bool AreSame(string first, string second)
    {
        using var left = File.OpenRead(first);
        using var right = File.OpenRead(second);
        if (left.Length != right.Length)
        {
            return false;
        }

        var (a, b) = (new byte[1 << 16], new byte[1 << 16]);
        for (int count; (count = left.ReadAtLeast(a, a.Length, throwOnEndOfStream: false)) > 0;)
        {
            right.ReadExactly(b, 0, count);
            if (!a.AsSpan(0, count).SequenceEqual(b.AsSpan(0, count)))
            {
                return false;
            }
        }

        return true;
    }
}
