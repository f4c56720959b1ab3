using CircuitGen.Cli.Running;

namespace CircuitGen.Cli.Files;

/// <summary>Tells files apart and says where each kind comes from.</summary>
internal static class FileKinds
{
    private const int MagicLength = 4;

    /// <summary>What people call it, and how to get one.</summary>
    public static (string Name, string Source) Describe(FileKind kind) => kind switch
    {
        FileKind.Assembly => ("a .NET assembly", "build a project that uses CircuitGen"),
        FileKind.ConstraintSystem => ("a constraint system (.r1cs)", "circuitgen export ASSEMBLY"),
        FileKind.Witness => ("a witness (.wtns)", "circuitgen witness ASSEMBLY --input input.json"),
        FileKind.ProvingKey => ("a proving key (.zkey)", "circuitgen setup SYSTEM --ptau FILE"),
        FileKind.PowersOfTau => ("powers of tau (.ptau)", "take the prepared file of a public ceremony"),
        FileKind.VerificationKey => ("a verification key (JSON)", "circuitgen export KEY"),
        FileKind.Proof => ("a proof (JSON)", "circuitgen prove KEY WITNESS"),
        FileKind.PublicSignals => ("public signals (JSON)", "circuitgen prove KEY WITNESS"),
        FileKind.Report => ("a circuit's report (JSON)", "circuitgen report ASSEMBLY --output FOLDER"),
        FileKind.Symbols => ("names of wires (.sym)", "circuitgen export ASSEMBLY"),
        FileKind.Json => ("JSON that is no proof, key, report or list of public signals", "write it"),
        _ => ("of no known kind", "check what made it"),
    };

    /// <summary>What a file is.</summary>
    /// <exception cref="ToolException">There is no such file.</exception>
    public static FileKind Of(string path)
    {
        RequireThere(path);
        using var stream = File.OpenRead(path);
        Span<byte> start = stackalloc byte[MagicLength];
        start = start[..stream.ReadAtLeast(start, MagicLength, throwOnEndOfStream: false)];
        if (start.SequenceEqual("r1cs"u8))
        {
            return FileKind.ConstraintSystem;
        }

        if (start.SequenceEqual("wtns"u8))
        {
            return FileKind.Witness;
        }

        if (start.SequenceEqual("zkey"u8))
        {
            return FileKind.ProvingKey;
        }

        if (start.SequenceEqual("ptau"u8))
        {
            return FileKind.PowersOfTau;
        }

        return start.StartsWith("MZ"u8) ? FileKind.Assembly : TextFiles.KindOf(path);
    }

    /// <summary>Goes on only if a file is of one of some kinds; returns which.</summary>
    /// <exception cref="ToolException">It is of another kind; the message says which and how to get the right one.</exception>
    public static FileKind Require(string path, params ReadOnlySpan<FileKind> kinds)
    {
        var found = Of(path);
        if (kinds.Contains(found))
        {
            return found;
        }

        var wanted = new List<string>();
        foreach (var kind in kinds)
        {
            var (name, source) = Describe(kind);
            wanted.Add($"{name}; get one: {source}");
        }

        throw new ToolException($"{path} is {Describe(found).Name}. What is needed is {string.Join(", or ", wanted)}.");
    }

    private static void RequireThere(string path)
    {
        if (!File.Exists(path))
        {
            throw new ToolException(Directory.Exists(path) ? $"{path} is a folder; give a file in it." : $"There is no file {path}. Check the path.");
        }
    }
}
