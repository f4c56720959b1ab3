using System.ComponentModel;

namespace CircuitGen.Interop.Tests.Node;

/// <summary>
/// snarkjs and circom, restored by npm into the tests' output folder once. Where that is impossible, <see cref="Problem"/> says why.
/// </summary>
internal static class NodeTools
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Node");
    private static readonly Lazy<string?> Restored = new(Restore);

    /// <summary>Why the tools cannot be used; null where they can.</summary>
    public static string? Problem => Restored.Value;

    /// <summary>Runs snarkjs.</summary>
    public static (int ExitCode, string Output) Snarkjs(string folder, params IReadOnlyList<string> arguments) =>
        Node(folder, ["snarkjs/build/cli.cjs", .. arguments]);

    /// <summary>Runs the circom compiler.</summary>
    public static (int ExitCode, string Output) Circom(string folder, params IReadOnlyList<string> arguments) =>
        Node(folder, ["circom2/cli.js", .. arguments]);

    /// <summary>Runs one of our scripts that lie beside the tools.</summary>
    public static (int ExitCode, string Output) Script(string folder, params IReadOnlyList<string> arguments) =>
        NodeProcess.Run("node", folder, [Path.Combine(Folder, arguments[0]), .. arguments.Skip(1)]);

    private static (int ExitCode, string Output) Node(string folder, IReadOnlyList<string> arguments) =>
        NodeProcess.Run("node", folder, [Path.Combine(Folder, "node_modules", arguments[0]), .. arguments.Skip(1)]);

    private static string? Restore()
    {
        try
        {
            if (NodeProcess.Run("node", Folder, "--version") is { ExitCode: not 0 } node)
            {
                return $"node cannot be run: {node.Output.Trim()}";
            }

            // Discovery and execution of the tests may be two processes: whoever comes second waits for the first.
            using var turn = WaitForTurn();
            var expected = File.ReadAllText(Path.Combine(Folder, "package-lock.json"));
            var stamp = Path.Combine(Folder, "restored-package-lock.json");
            if (!File.Exists(stamp) || File.ReadAllText(stamp) != expected)
            {
                var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
                var (exitCode, output) = NodeProcess.Run(npm, Folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
                if (exitCode != 0)
                {
                    return $"npm cannot restore snarkjs and circom: {output.Trim()}";
                }

                File.WriteAllText(stamp, expected);
            }

            return null;
        }
        catch (Win32Exception exception)
        {
            return $"node or npm is not installed: {exception.Message}";
        }
        catch (IOException exception)
        {
            return $"npm has no place to restore snarkjs and circom to: {exception.Message}";
        }
    }

    private static FileStream WaitForTurn()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new(Path.Combine(Folder, "restore.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (attempt < 600)
            {
                Thread.Sleep(500);
            }
        }
    }
}
