using CircuitGen.Cli.Circuits;
using CircuitGen.Cli.Files;
using CircuitGen.Cli.Running;

namespace CircuitGen.Cli.Commands;

/// <summary>Constraint systems that commands take from a file or from an assembly.</summary>
internal static class Systems
{
    /// <summary>Reads or builds a system.</summary>
    /// <param name="path">An .r1cs file or an assembly.</param>
    /// <param name="circuit">Which circuit of the assembly, or null.</param>
    public static ConstraintSystem Load(string path, string? circuit)
    {
        if (FileKinds.Require(path, FileKind.ConstraintSystem, FileKind.Assembly) == FileKind.Assembly)
        {
            return CircuitAssembly.Open(path).Load(circuit).Synthesize();
        }

        return circuit is null
            ? R1csFile.Read(path)
            : throw new ToolException($"{path} holds one circuit only; leave --circuit away.");
    }
}
